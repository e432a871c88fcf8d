using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Publishing.Sentences;

/// <summary>
/// Says how a figure stands: what it is, what became of it, whether its target was met. Words are proposed, and only
/// those that the judge of claims finds true are said, so the site cannot state what a document could not.
/// </summary>
public sealed record WriteSentence(IEditionFigures Edition, IFigures Figures, Policy Policy)
{
    /// <summary>Null where nothing about the newest value can be stated.</summary>
    public FigureSentence? Of(IndicatorFacts indicator)
    {
        if (Newest.Of(Edition, Figures, indicator) is not { } newest)
            return null;
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        if (First(Proposals.Value(indicator, newest)) is not { } value)
            return null;
        clauses.Add(value);
        if (First(Proposals.Change(indicator, newest)) is { } change)
            clauses.Add(change);
        foreach (var target in newest.Targets(Edition, indicator).Take(1))
            if (First(Proposals.Target(indicator, newest, target)) is { } met)
                clauses.Add(met);
        return new(
            new(Join(clauses, Language.Nl), Join(clauses, Language.En)),
            [.. clauses.SelectMany(clause => clause.Claims)]
        );
    }

    /// <summary>The first proposal whose words hold in both languages.</summary>
    Clause? First(IEnumerable<Proposal> proposals)
    {
        foreach (var proposal in proposals)
        {
            var (nl, en) = (Judge(proposal, Language.Nl), Judge(proposal, Language.En));
            if (nl.Verdict == Verdict.Holds && en.Verdict == Verdict.Holds)
                return new(proposal.Frame(proposal.Words), [nl, en]);
        }
        return null;
    }

    JudgedClaim Judge(Proposal proposal, Language language) =>
        ClaimJudge.Judge(
            // A space that does not break is the page's; the reader of claims knows the plain one.
            new("", 1, proposal.Words.In(language).Replace('\u00A0', ' '), proposal.Target),
            new(language, null),
            Edition,
            Figures,
            Policy
        );

    static string Join(IEnumerable<Clause> clauses, Language language) =>
        string.Concat(clauses.Select(clause => clause.Words.In(language))) + ".";

    sealed record Clause(Bilingual Words, ImmutableArray<JudgedClaim> Claims);
}
