using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Reading;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>A figure as a writer sees it before he marks words with it: where it stands, and what it is there.</summary>
/// <param name="Name">Of the indicator.</param>
/// <param name="Where">Period, organisation, members.</param>
/// <param name="Value">With its unit; of a change from what to what; a dash where there is none.</param>
internal sealed record FigureSaid(string Name, string Where, string Value)
{
    /// <summary>Null for an address that names no figure.</summary>
    public static FigureSaid? Of(WordsJudge judge, FigureAddress address, Language language)
    {
        var (target, _) = ClaimTargetReader.Read(address.Write(), new(judge.Language, judge.Usual), judge.Edition);
        if (target is null)
            return null;
        var measure = Measure.Of(target.Indicator, language);
        string Value(Coordinate at) =>
            FigureCells.Text(judge.Figures.At(target.Indicator.Code, at, target.AsOf), measure);
        return new(
            target.Indicator.Name.In(language),
            string.Join(", ", Parts(judge.Edition, target, language)),
            target.From is { } from ? $"{Value(from)} → {Value(target.At)}" : Value(target.At)
        );
    }

    static IEnumerable<string> Parts(IEditionFigures edition, ClaimTarget target, Language language)
    {
        var to = Days.Say(target.At.Period, language);
        yield return target.From is { } from ? $"{Days.Say(from.Period, language)} → {to}" : to;
        if (target.At.Organisation != edition.Edition.Root)
            yield return edition.Organisations.ByCode(target.At.Organisation)?.NameOn(target.At.Period.End).In(language)
                ?? target.At.Organisation;
        foreach (var (dimension, member) in target.At.Members)
            yield return edition.Members(dimension).FirstOrDefault(one => one.Code == member)?.Name.In(language)
                ?? member;
        if (target.Against is { } goal)
            yield return (goal.Name ?? Bilingual.Same(goal.Code)).In(language);
    }
}
