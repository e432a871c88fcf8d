using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>Holds words against a figure as the document that they stand in would.</summary>
/// <param name="Figures">As they are known at the document's moment.</param>
/// <param name="Usual">The document's own period.</param>
internal sealed record WordsJudge(
    IEditionFigures Edition,
    IFigures Figures,
    Policy Policy,
    Language Language,
    Period? Usual
)
{
    public static WordsJudge Of(IEditionFigures edition, Policy policy, DocumentFacts facts) =>
        new(edition, edition.AsKnown(facts.KnownAt), policy, facts.Language, facts.Period);

    public JudgedClaim Judge(string words, FigureAddress address) =>
        ClaimJudge.Judge(new("", 1, words, address.Write()), new(Language, Usual), Edition, Figures, Policy);
}
