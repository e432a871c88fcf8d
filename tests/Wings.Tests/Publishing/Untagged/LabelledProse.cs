using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Wings.Tests.Publishing.Untagged;

/// <summary>A sentence of ours with the places of what it states.</summary>
internal sealed record LabelledSentence(Language Language, string Text, IReadOnlyList<Found> Statements)
{
    public static IReadOnlyList<LabelledSentence> Read(string file) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Wings.Tests", "Publishing", "Untagged", file))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(Parse),
        ];

    static LabelledSentence Parse(string line)
    {
        var (text, statements, open) = (new StringBuilder(), new List<Found>(), 0);
        foreach (var c in line[3..])
            if (c == '{')
                open = text.Length;
            else if (c == '}')
                statements.Add(new(open, text.Length));
            else
                text.Append(c);
        return new(line[..2] == "nl" ? Language.Nl : Language.En, text.ToString(), statements);
    }
}

/// <summary>How well the finder does on labelled prose.</summary>
internal sealed class Measure
{
    public List<string> Missed { get; } = [];

    public List<string> FalseAlarms { get; } = [];

    public int Statements { get; private set; }

    public int Sentences { get; private set; }

    public double Recall => 1 - (double)Missed.Count / Statements;

    /// <summary>False alarms for each sentence.</summary>
    public double AlarmRate => (double)FalseAlarms.Count / Sentences;

    public static Measure Of(IReadOnlyList<LabelledSentence> prose)
    {
        var measure = new Measure();
        foreach (var sentence in prose)
            measure.Add(sentence);
        return measure;
    }

    void Add(LabelledSentence sentence)
    {
        var found = new FindUntagged(sentence.Language, []).In(sentence.Text, heading: false);
        Sentences++;
        Statements += sentence.Statements.Count;
        foreach (var statement in sentence.Statements)
            if (!found.Any(one => Overlap(one, statement)))
                Missed.Add($"{Words(sentence, statement)} | {sentence.Text}");
        foreach (var one in found)
            if (!sentence.Statements.Any(statement => Overlap(one, statement)))
                FalseAlarms.Add($"{Words(sentence, one)} | {sentence.Text}");
    }

    static bool Overlap(Found a, Found b) => a.Start < b.End && b.Start < a.End;

    static string Words(LabelledSentence sentence, Found at) => sentence.Text.Substring(at.Start, at.Length);

    public override string ToString() =>
        FormattableString.Invariant(
            $"{Statements} statements in {Sentences} sentences: recall {Recall:P1}, false alarms a sentence {AlarmRate:P1}"
        );
}
