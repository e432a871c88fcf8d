using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Charts;

/// <summary>What stands in words under a chart, and at the end of what is read aloud: breaks, marks, what was made up.</summary>
public static class ChartNotes
{
    public static ImmutableArray<string> Of(ChartView view)
    {
        var language = view.Language;
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (var (word, one) in BreakMarks.Numbered(view).Zip(view.Breaks))
            notes.Add(
                $"{Capital(word.Word)}: {ChartTexts.BreakFrom.In(language).ToLowerInvariant()} {one.From}. {one.Why}"
            );
        if (Marks(view) is { } marks)
            notes.Add(marks);
        if (Dots(view) is { } dots)
            notes.Add(dots);
        if (view.Kind == ChartKind.Multiples)
            notes.Add(ChartTexts.OneScale.In(language));
        if (ChartTexts.Sentence(view.Invention) is { } invented)
            notes.Add(invented.In(language));
        return notes.ToImmutable();
    }

    /// <summary>The summary with the goal and the notes, for who hears the picture.</summary>
    public static string Describe(ChartView view)
    {
        var goal =
            view.Target is { } target && view.Kind != ChartKind.Slope ? [$"{target.Label}."] : Array.Empty<string>();
        return string.Join(' ', [view.Summary, .. goal, .. Of(view)]);
    }

    /// <summary>Instead of a picture that would be empty: what will stand there.</summary>
    public static string Empty(ChartView view)
    {
        var labels = view.Labels;
        var none = ChartTexts.NoneYet.In(view.Language);
        if (labels.IsEmpty)
            return $"{none} {new Bilingual("De grafiek komt hier zodra er een waarde is aangeleverd.", "The chart comes here as soon as a value has been handed in.").In(view.Language)}";
        var span = labels.Length == 1 ? labels[0] : $"{labels[0]} – {labels[^1]}";
        return $"{none} {new Bilingual($"Zodra er een waarde is aangeleverd staat hier een grafiek: {span}.", $"As soon as a value has been handed in, a chart stands here: {span}.").In(view.Language)}";
    }

    static string? Marks(ChartView view)
    {
        var words = view
            .Points.Where(point => point.Value is not null && point.Mark != PointMark.Final)
            .Select(point => point.Mark)
            .Distinct()
            .Order()
            .Select(mark => ChartTexts.Word(mark)!.In(view.Language))
            .ToList();
        return words.Count == 0
            ? null
            : $"{ChartTexts.Hollow.In(view.Language)}: {string.Join($" {ChartTexts.Or.In(view.Language)} ", words)}.";
    }

    /// <summary>Which dot is the newest, where rows have more than one.</summary>
    static string? Dots(ChartView view)
    {
        var labels = view.Labels;
        return view.Kind != ChartKind.Dot || labels.Length < 2
            ? null
            : new Bilingual(
                $"Grote stip: {labels[^1]}. Kleine stippen: {string.Join(", ", labels[..^1])}.",
                $"Large dot: {labels[^1]}. Small dots: {string.Join(", ", labels[..^1])}."
            ).In(view.Language);
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
