using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Register.Write;

namespace Rekenschap.Portfolio.Import;

/// <summary>What a row makes of what the register has: an empty cell changes nothing, and the rules are those of the forms.</summary>
static class TakeRow
{
    /// <param name="seen">Null of a new one.</param>
    public static WrittenFacts Of(WrittenFacts before, RowCells cells, SeenActivity? seen, List<ImportFault> notes)
    {
        var facts = before.Facts with
        {
            General = General(before.Facts.General, cells),
            Parties = Parties(before.Facts.Parties, cells),
        };
        facts = Standing(facts, cells);
        facts = TakeEstimates.Of(facts, cells, seen, notes);
        return new(cells.Differs(ImportField.Name) ? cells.Text(ImportField.Name) : before.Name, facts);
    }

    static General General(General general, RowCells cells)
    {
        if (cells.Differs(ImportField.Kind) && cells.One<ActivityKind>(ImportField.Kind) is { } kind)
            general = general with { Kind = kind };
        if (cells.Differs(ImportField.Subject) && cells.One<Subject>(ImportField.Subject) is { } subject)
            general = general with { Subject = subject };
        if (cells.Differs(ImportField.Services))
            general = general with { Services = Services(cells) };
        if (cells.Differs(ImportField.Benefits))
            general = general with { Benefits = Benefits(cells) };
        if (cells.Differs(ImportField.Development))
            general = general with { Development = cells.Text(ImportField.Development) };
        if (cells.Differs(ImportField.Occasion))
            general = general with { Occasion = cells.Text(ImportField.Occasion) };
        if (cells.Differs(ImportField.Goal))
            general = general with { Goal = cells.Text(ImportField.Goal) };
        if (cells.Differs(ImportField.Start) && cells.Day(ImportField.Start, past: true) is { } start)
            general = general with { Start = start };
        return general;
    }

    static ImmutableArray<string> Services(RowCells cells)
    {
        var all = cells.List(ImportField.Services);
        if (all.Length > Activities.Sections.General.MostServices)
            cells.Wrong(ImportField.Services, ImportTexts.AtMostThree);
        return all;
    }

    static ImmutableArray<SocialBenefit> Benefits(RowCells cells)
    {
        var all = cells.Many<SocialBenefit>(ImportField.Benefits);
        if (all.Length > Activities.Sections.General.MostBenefits)
            cells.Wrong(ImportField.Benefits, ImportTexts.AtMostThree);
        return all;
    }

    /// <summary>A party that is there keeps its role, which the sheet does not tell.</summary>
    static ImmutableArray<DevelopmentParty> Parties(ImmutableArray<DevelopmentParty> before, RowCells cells) =>
        cells.Differs(ImportField.Parties)
            ?
            [
                .. cells
                    .List(ImportField.Parties)
                    .Select(name => before.FirstOrDefault(one => one.Name == name) ?? new(name, "")),
            ]
            : before;

    static ActivityFacts Standing(ActivityFacts facts, RowCells cells)
    {
        var standing = facts.Standing;
        if (cells.Differs(ImportField.Reported) && cells.Day(ImportField.Reported, past: true) is { } reported)
            standing = standing with { Date = reported };
        if (cells.Differs(ImportField.StandingExplained))
            standing = standing with { Explained = cells.Text(ImportField.StandingExplained) };
        // A department's own word may mean what stands there.
        if (
            !cells.Differs(ImportField.Status)
            || cells.One<ActivityStatus>(ImportField.Status) is not { } status
            || status == standing.Status
        )
            return facts with { Standing = standing };
        var last = facts.History.LastOrDefault();
        var since = Since(facts, cells, last);
        if (since < last?.From)
            cells.Wrong(ImportField.Since, SectionTexts.SinceEarlier);
        return facts with
        {
            Standing = standing with { Status = status },
            History = StatusHistory.Turn(facts.History, status, since),
        };
    }

    /// <summary>What began for the first time did so at its start; of any other turn the sheet says when.</summary>
    static DateOnly? Since(ActivityFacts facts, RowCells cells, StatusSpan? last)
    {
        if (cells.Day(ImportField.Since, past: true) is { } said)
            return said;
        if (last is null && facts.General.Start is { } start)
            return start;
        if (last is not null || cells.One<ActivityStatus>(ImportField.Status) != ActivityStatus.NotStarted)
            cells.Wrong(ImportField.Status, ImportTexts.NoSince);
        return null;
    }
}
