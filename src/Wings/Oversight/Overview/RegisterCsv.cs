using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Overview;

/// <summary>
/// The office's promises as the edition's <c>registers/commitments.csv</c> has them, each under the code <c>promise_NUMBER</c>.
/// Rows that somebody else wrote there stay as they are, byte for byte.
/// </summary>
static partial class RegisterCsv
{
    public const string Path = "registers/commitments.csv";

    static readonly string[] Columns =
    [
        "code",
        "name_nl",
        "ministry",
        "promised",
        "paper",
        "phrase",
        "until",
        "kept",
        "evidence",
        "withdrawn",
        "source",
        "invented",
    ];

    public static string CodeOf(int number) => $"promise_{Number(number)}";

    static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Promises that an edition of a year can speak of: open in that year or later, followed themselves, and with a term in words.</summary>
    public static IEnumerable<Commitment> Of(IEnumerable<Commitment> all, int year) =>
        all.Where(one =>
            one is { State: not CommitmentState.Linked, Phrase.Length: > 0 }
            && (one.Ended is not { } ended || ended.Year >= year || one.Until?.Year >= year)
        );

    /// <summary>The file with the promises as they now are.</summary>
    /// <param name="before">As it was; empty where there is none.</param>
    public static string Put(string before, IEnumerable<Commitment> promises, Organisations organisations)
    {
        var kept = string.Concat(Lines(before).Where(line => !Ours().IsMatch(line)));
        return SettingsAppend.Rows(
            kept,
            Columns,
            [.. promises.OrderBy(one => one.Number).Select(one => Row(one, organisations))]
        );
    }

    /// <summary>How many rows would be added, changed or taken away.</summary>
    public static int Differing(string before, string after)
    {
        var (old, now) = (Rows(before), Rows(after));
        return old.Except(now).Concat(now.Except(old)).Select(CodeIn).Distinct(StringComparer.Ordinal).Count();
    }

    static ImmutableHashSet<string> Rows(string text) =>
        [.. Lines(text).Where(line => Ours().IsMatch(line)).Select(line => line.TrimEnd('\r', '\n'))];

    static string CodeIn(string line) => Ours().Match(line).Groups[1].Value;

    /// <summary>With their ends. Rows of ours hold no line breaks.</summary>
    static IEnumerable<string> Lines(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            yield return text[start..next];
            start = next;
        }
    }

    static string[] Row(Commitment one, Organisations organisations) =>
        [
            CodeOf(one.Number),
            OneLine(one.Subject),
            organisations.ByCode(one.Organisation)?.ExistsOn(one.PaperDate) == true ? one.Organisation : "",
            Days.Machine(one.PaperDate),
            OneLine(one.Paper),
            OneLine(one.Phrase),
            one.Until is { } until ? Days.Machine(until) : "",
            one.State == CommitmentState.Kept ? Day(one.Ended) : "",
            one.State == CommitmentState.Kept ? OneLine(one.Said) : "",
            one.State == CommitmentState.Withdrawn ? Day(one.Ended) : "",
            $"toezeggingenregister, nummer {Number(one.Number)}",
            one.Invented ? "true" : "",
        ];

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";

    static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^(promise_\d+)[,;\t]", RegexOptions.CultureInvariant)]
    private static partial Regex Ours();
}
