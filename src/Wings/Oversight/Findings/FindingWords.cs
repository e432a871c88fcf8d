using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Kernel.Workflow;

namespace Rekenschap.Oversight.Findings;

/// <summary>What the states and verbs of a finding are called.</summary>
static class FindingWords
{
    public static readonly WorkflowWords<FindingState, FindingVerb> Of = new(
        "audit_finding",
        new("De onvolkomenheid", "The finding"),
        new Dictionary<FindingState, Bilingual>
        {
            [FindingState.Found] = new("vastgesteld", "found"),
            [FindingState.Claimed] = new(
                "door het departement beschouwd als opgelost",
                "regarded as solved by the department"
            ),
            [FindingState.Solved] = new("volgens de auditor opgelost", "solved by the auditor's verdict"),
            [FindingState.Continues] = new("volgens de auditor niet opgelost", "not solved by the auditor's verdict"),
        }.ToImmutableDictionary(),
        new Dictionary<FindingVerb, Bilingual>
        {
            [FindingVerb.Answer] = new("beantwoord", "answered"),
            [FindingVerb.Comment] = new("van een nawoord voorzien", "given an afterword"),
            [FindingVerb.Act] = new("van een maatregel voorzien", "given a measure"),
            [FindingVerb.Expect] = new("van een verwachting voorzien", "given an expectation"),
            [FindingVerb.Claim] = new("als opgelost gemeld", "reported as solved"),
            [FindingVerb.Retract] = new("weer als niet opgelost gemeld", "reported as not solved again"),
            [FindingVerb.Release] = new("van een openbare tekst voorzien", "given a public text"),
            [FindingVerb.Write] = new(
                "van een concept van de openbare tekst voorzien",
                "given a draft of its public text"
            ),
            [FindingVerb.Tell] = new("van een stand van zaken voorzien", "given its state of affairs"),
            [FindingVerb.Mark] = new("van een andere merking voorzien", "given another marking"),
            [FindingVerb.Name] = new("voor een andere auditor geopend", "opened to another auditor"),
            [FindingVerb.Support] = new("van steun voorzien", "given support"),
            [FindingVerb.Confirm] = new("als opgelost beoordeeld", "judged to be solved"),
            [FindingVerb.Deny] = new("als niet opgelost beoordeeld", "judged not to be solved"),
            [FindingVerb.Correct] = new("door het departement verbeterd", "corrected by the department"),
            [FindingVerb.CorrectEntry] = new("door wie publiceert verbeterd", "corrected by who publishes"),
            [FindingVerb.Rephrase] = new(
                "van andere woorden bij het oordeel van het departement voorzien",
                "given other words of the department's judgement"
            ),
            [FindingVerb.Revise] = new(
                "van andere woorden bij het oordeel van de auditor voorzien",
                "given other words of the auditor's verdict"
            ),
            [FindingVerb.Overturn] = new("anders beoordeeld", "judged otherwise"),
            [FindingVerb.Opine] = new(
                "van een oordeel van de interne auditor voorzien",
                "given an opinion of the internal auditor"
            ),
        }.ToImmutableDictionary()
    );
}
