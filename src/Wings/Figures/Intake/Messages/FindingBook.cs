using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Messages;

/// <summary>
/// Everything that there is to say about one file, given in the order of the file. Of one rule a bounded number is
/// written out; of the rest the number is told, so that a million bad rows give an answer that can be read.
/// </summary>
internal sealed class FindingBook(string file, ImmutableHashSet<string> letPass)
{
    readonly List<Entry> entries = [];
    readonly Dictionary<(Grade, string), int> counts = [];

    public bool Blocked { get; private set; }

    public void Error(string rule, Place? place, Func<Bilingual> text, string? coordinate = null) =>
        Add(Grade.Error, rule, place, text, coordinate, null);

    /// <summary>Why reading ended here: told however many findings of the rule there were before it.</summary>
    public void End(string rule, Place? place, Bilingual text)
    {
        Blocked |= !LetsPass(rule);
        entries.Add(new(Grade.Error, rule, place, null, text, LetsPass(rule), null));
    }

    public void Note(string rule, Place? place, Func<Bilingual> text, string? coordinate = null) =>
        Add(Grade.Note, rule, place, text, coordinate, null);

    public void Question(string rule, Place? place, Func<Bilingual> text, string coordinate, string? explanation) =>
        Add(Grade.Question, rule, place, text, coordinate, explanation);

    public bool LetsPass(string rule) => letPass.Contains(rule);

    /// <summary>All findings; places are written by the source that read them.</summary>
    public ImmutableArray<Finding> Close(OpenedFile? opened)
    {
        var sheets = opened?.Sheets ?? [];
        var ordered = entries
            .Select((entry, number) => (entry, number))
            .OrderBy(pair => pair.entry.Place is null && pair.entry.Grade == Grade.Note)
            .ThenBy(pair => pair.entry.Place?.Sheet ?? 0)
            .ThenBy(pair => pair.entry.Place?.Row ?? 0)
            .ThenBy(pair => pair.entry.Place?.Column ?? 0)
            .ThenBy(pair => pair.number)
            .Select(pair => Write(pair.entry, sheets, opened));
        return [.. ordered, .. counts.Where(pair => pair.Value > IntakeLimits.FindingsOfOneRule).Select(Rest)];
    }

    void Add(Grade grade, string rule, Place? place, Func<Bilingual> text, string? coordinate, string? explanation)
    {
        var passes = grade == Grade.Error && LetsPass(rule);
        Blocked |= grade == Grade.Error && !passes;
        var count = counts[(grade, rule)] = counts.GetValueOrDefault((grade, rule)) + 1;
        if (count <= IntakeLimits.FindingsOfOneRule)
            entries.Add(new(grade, rule, place, coordinate, text(), passes, explanation));
    }

    Finding Write(Entry entry, ImmutableArray<string> sheets, OpenedFile? source) =>
        new(
            entry.Grade,
            entry.Rule,
            file,
            entry.Place is { } at && at.Sheet < sheets.Length ? sheets[at.Sheet] : null,
            entry.Place is { } place ? source?.Write(place) : null,
            entry.Coordinate,
            entry.Text,
            entry.LetPass,
            entry.Explanation
        );

    Finding Rest(KeyValuePair<(Grade Grade, string Rule), int> count)
    {
        var rest = count.Value - IntakeLimits.FindingsOfOneRule;
        var text = new Bilingual(
            $"En nog {rest} bevindingen van de regel '{count.Key.Rule}'; herstel de eerste {IntakeLimits.FindingsOfOneRule} en lever opnieuw aan",
            $"And {rest} more findings of rule '{count.Key.Rule}'; mend the first {IntakeLimits.FindingsOfOneRule} and deliver again"
        );
        var passes = count.Key.Grade == Grade.Error && LetsPass(count.Key.Rule);
        return new(count.Key.Grade, count.Key.Rule, file, null, null, null, text, passes);
    }

    readonly record struct Entry(
        Grade Grade,
        string Rule,
        Place? Place,
        string? Coordinate,
        Bilingual Text,
        bool LetPass,
        string? Explanation
    );
}
