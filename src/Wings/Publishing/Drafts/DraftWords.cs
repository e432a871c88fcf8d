using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Publishing.Drafts;

/// <summary>What the states and verbs of a document on its way out are called.</summary>
static class DraftWords
{
    public static readonly WorkflowWords<DraftState, DraftVerb> Of = new(
        "draft",
        new("Het document", "The document"),
        new Dictionary<DraftState, Bilingual>
        {
            [DraftState.Writing] = new("in bewerking", "being written"),
            [DraftState.FactCheck] = new("bij de ministeries voor feitencheck", "with the ministries for fact check"),
            [DraftState.Council] = new("bij het CIO-beraad of de ICBR", "before the council of CIOs or the ICBR"),
            [DraftState.Cabinet] = new("bij het kabinet", "before the cabinet"),
            [DraftState.Signing] = new("ter ondertekening", "waiting to be signed"),
            [DraftState.Signed] = new("ondertekend", "signed"),
            [DraftState.Delivered] = new("door de Kamer ontvangen", "received by the Chamber"),
            [DraftState.Public] = new("openbaar", "public"),
            [DraftState.Withdrawn] = new("ingetrokken", "withdrawn"),
        }.ToImmutableDictionary(),
        new Dictionary<DraftVerb, Bilingual>
        {
            [DraftVerb.Revise] = new("herzien", "revised"),
            [DraftVerb.Plan] = new("gepland", "planned"),
            [DraftVerb.Offer] = new("voorgelegd voor feitencheck", "offered for fact check"),
            [DraftVerb.Close] = new("voorgelegd aan het beraad", "put to the council"),
            [DraftVerb.Endorse] = new("akkoord bevonden door het beraad", "endorsed by the council"),
            [DraftVerb.Consent] = new("akkoord bevonden door het kabinet", "agreed to by the cabinet"),
            [DraftVerb.Skip] = new("verder gebracht zonder deze stap", "taken on without this step"),
            [DraftVerb.Sign] = new("ondertekend", "signed"),
            [DraftVerb.Seal] = new("als laatste ondertekend", "signed as the last"),
            [DraftVerb.Return] = new("teruggegeven aan de redactie", "returned to its editors"),
            [DraftVerb.Deliver] = new("aan de Kamer gezonden", "sent to the Chamber"),
            [DraftVerb.Publish] = new("openbaar gemaakt", "made public"),
            [DraftVerb.Withdraw] = new("ingetrokken", "withdrawn"),
        }.ToImmutableDictionary()
    );
}
