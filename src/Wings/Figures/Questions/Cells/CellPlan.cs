using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>
/// All cells that a question asks for, known before any is worked out, so that they can be counted, cut into pages and
/// sent one after another. In order of periods, and within a period of the dimensions asked for.
/// </summary>
internal sealed class CellPlan
{
    readonly FigureQuestion question;
    readonly EditionFigures edition;

    public CellPlan(FigureQuestion question, EditionFigures edition, ImmutableArray<Period> periods)
    {
        (this.question, this.edition) = (question, edition);
        By = [.. question.By.Distinct()];
        ImmutableArray<CellBlock> all = [.. periods.Select(BlockOf)];
        Blocks = [.. all.Where(block => block.Count > 0)];
        if (Blocks.IsEmpty)
            Blocks = [all[0]];
        Count = Blocks.Aggregate(
            0L,
            (sum, block) => (long)UInt128.Min(long.MaxValue, (UInt128)sum + (ulong)block.Count)
        );
    }

    public FigureQuestion Question => question;

    public EditionFigures Edition => edition;

    /// <summary>The dimensions asked for, each once.</summary>
    public ImmutableArray<string> By { get; }

    /// <summary>A period in which nobody is expected is left out, unless there is no other.</summary>
    public ImmutableArray<CellBlock> Blocks { get; }

    public long Count { get; }

    /// <summary>The dimensions besides period, in the order of the axes.</summary>
    public IEnumerable<string> Dimensions => By.Where(name => name != Along.Period);

    CellBlock BlockOf(Period period)
    {
        var start = new Coordinate(period, Start(period), question.Members ?? Coordinate.NoMembers);
        return new(start, [.. Dimensions.Select(dimension => new Along(dimension, MembersAt(start, dimension)))]);
    }

    /// <summary>Of bodies that bore a name one after another, the one of the period, or of today where the past is asked as now.</summary>
    string Start(Period period) => question.Organisation is { } asked ? CodeAt(asked, period) : edition.Edition.Root;

    string CodeAt(string asked, Period period) =>
        edition.Organisations.Find(asked, question.As == AsOf.Now ? edition.Edition.Published : period.End) is { } found
            ? found.Code
            : edition.Edition.Root;

    ImmutableArray<string> MembersAt(Coordinate start, string dimension)
    {
        var only = question.Only.GetValueOrDefault(dimension);
        if (dimension == Along.Organisation)
            return only is { IsDefault: false }
                ? [.. only.Select(one => CodeAt(one, start.Period)).Distinct()]
                : [.. edition.ExpectedBelow(question.Indicator, start, question.As)];
        return only is { IsDefault: false } ? only : [.. edition.MembersOn(dimension, start.Period.End)];
    }
}
