using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Adds to a shape what labels and signs in it stand for: names of members, notation, no value, left out.</summary>
static class GuessSpellings
{
    public static SheetShape Add(KnownWords known, ImmutableArray<SheetColumn> columns, SheetShape shape)
    {
        var labels = new GuessLabels(known, columns, shape);
        shape = labels.Add();
        var figures = Figures(columns, shape).ToList();
        var (numbers, doubtful) = Notation(figures);
        var words = figures
            .SelectMany(one => one.Below)
            .Where(cell => cell.Kind == CellKind.Text && cell.Text.Length > 0 && !SheetColumn.IsFigure(cell))
            .Select(cell => cell.Text)
            .Distinct()
            .ToList();
        return shape with
        {
            Numbers = numbers,
            IsDoubtful = doubtful,
            Missing = [.. words.Where(word => NoFigure.IsOne(word) && !NoFigure.IsLater(word))],
            Later = [.. words.Where(NoFigure.IsLater)],
            Suppressed = [.. words.Where(word => word == "*" || word.StartsWith('<'))],
        };
    }

    /// <summary>The columns that hold what is delivered.</summary>
    public static IEnumerable<SheetColumn> Figures(ImmutableArray<SheetColumn> columns, SheetShape shape)
    {
        var labels = shape
            .Dimensions.Values.Where(one => one.Where == Where.Column)
            .Select(one => one.Column)
            .ToHashSet();
        return shape.Value > 0
            ? columns.Where(one => one.Number == shape.Value)
            : columns.Where(one => one.HoldsFigures && !labels.Contains(one.Number));
    }

    /// <summary>Of all figures together; one that fits both notations leaves doubt where no other decides.</summary>
    static (NumberNotation, bool Doubtful) Notation(List<SheetColumn> figures)
    {
        var judge = new ColumnNotation();
        foreach (var cell in figures.SelectMany(one => one.Below).Where(cell => cell.Kind == CellKind.Text))
            judge.Look(Encoding.UTF8.GetBytes(cell.Text), default);
        return judge.Judge() is { } sure ? (sure, false) : (NumberNotation.Nl, true);
    }

    /// <summary>Whether intake reads a label of a period by itself.</summary>
    public static bool IsWritten(PeekedCell cell) =>
        cell.Kind == CellKind.Date || PeriodBook.TryParse(cell.Label, out _);
}
