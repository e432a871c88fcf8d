using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes;

/// <summary>How the states and verbs of the workflows are called.</summary>
static class ProgrammeWords
{
    public static readonly WorkflowWords<ProgrammeState, ProgrammeVerb> Programmes = new(
        "programme",
        new("Het programma", "The programme"),
        new Dictionary<ProgrammeState, Bilingual>
        {
            [ProgrammeState.Internal] = new("niet openbaar", "not public"),
            [ProgrammeState.Public] = new("openbaar", "public"),
        }.ToImmutableDictionary(),
        new Dictionary<ProgrammeVerb, Bilingual>
        {
            [ProgrammeVerb.Add] = new("van een maatregel voorzien", "given a measure"),
            [ProgrammeVerb.Ask] = new("van een rapportagemoment voorzien", "given a moment of reporting"),
            [ProgrammeVerb.Correct] = new("gewijzigd", "changed"),
            [ProgrammeVerb.Publish] = new("openbaar gemaakt", "made public"),
            [ProgrammeVerb.Withdraw] = new("van de openbare site gehaald", "taken off the public site"),
        }.ToImmutableDictionary()
    );

    public static readonly WorkflowWords<MeasureState, MeasureVerb> Measures = new(
        "programme_measure",
        new("De maatregel", "The measure"),
        new Dictionary<MeasureState, Bilingual>
        {
            [MeasureState.Running] = new("lopend", "running"),
            [MeasureState.Delivered] = new("opgeleverd", "delivered"),
            [MeasureState.Stopped] = new("gestopt", "stopped"),
        }.ToImmutableDictionary(),
        new Dictionary<MeasureVerb, Bilingual>
        {
            [MeasureVerb.Tell] = new("van een rapportage voorzien", "reported on"),
            [MeasureVerb.Promise] = new("van een product voorzien", "given a product"),
            [MeasureVerb.Deliver] = new("van een opgeleverd product voorzien", "given a delivered product"),
            [MeasureVerb.Replan] = new("anders gepland", "planned anew"),
            [MeasureVerb.Spend] = new("van geld voorzien", "given its money"),
            [MeasureVerb.Finish] = new("opgeleverd", "delivered"),
            [MeasureVerb.Stop] = new("gestopt", "stopped"),
            [MeasureVerb.Reopen] = new("heropend", "reopened"),
            [MeasureVerb.Write] = new("van een openbare tekst voorzien", "given a public text"),
            [MeasureVerb.Release] = new("met openbare teksten vrijgegeven", "released with its public texts"),
            [MeasureVerb.Correct] = new("verbeterd", "corrected"),
        }.ToImmutableDictionary()
    );

    public static readonly WorkflowWords<DispositionState, DispositionVerb> Dispositions = new(
        "measure_disposition",
        new("Het besluit over de maatregel", "The decision on the measure"),
        new Dictionary<DispositionState, Bilingual>
        {
            [DispositionState.Open] = new("nog te nemen", "still to be taken"),
            [DispositionState.Proposed] = new("voorgesteld", "proposed"),
            [DispositionState.Taken] = new("genomen", "taken"),
            [DispositionState.Reconsidered] = new("in heroverweging", "reconsidered"),
        }.ToImmutableDictionary(),
        new Dictionary<DispositionVerb, Bilingual>
        {
            [DispositionVerb.Propose] = new("voorgesteld", "proposed"),
            [DispositionVerb.Take] = new("genomen", "taken"),
            [DispositionVerb.Return] = new("teruggegeven", "returned"),
        }.ToImmutableDictionary()
    );

    public static readonly WorkflowWords<RiskState, RiskVerb> Risks = new(
        "programme_risk",
        new("Het risico", "The risk"),
        new Dictionary<RiskState, Bilingual>
        {
            [RiskState.Open] = new("open", "open"),
            [RiskState.Closed] = new("gesloten", "closed"),
        }.ToImmutableDictionary(),
        new Dictionary<RiskVerb, Bilingual>
        {
            [RiskVerb.Act] = new("opnieuw gewogen", "weighed again"),
            [RiskVerb.Close] = new("gesloten", "closed"),
            [RiskVerb.Reopen] = new("heropend", "reopened"),
            [RiskVerb.Correct] = new("verbeterd", "corrected"),
            [RiskVerb.Write] = new("van een openbare tekst voorzien", "given a public text"),
            [RiskVerb.Release] = new("met zijn openbare tekst vrijgegeven", "released with its public text"),
            [RiskVerb.Raise] = new("hoger gemerkt", "marked higher"),
            [RiskVerb.Lower] = new("lager gemerkt", "marked lower"),
            [RiskVerb.Name] = new("voor een auditor geopend", "opened to an auditor"),
        }.ToImmutableDictionary()
    );
}
