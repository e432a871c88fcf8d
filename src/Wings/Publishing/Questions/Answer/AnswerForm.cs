using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Questions.Letter;

namespace Rekenschap.Publishing.Questions.Answer;

/// <summary>What an answer may not have since it is to stand in a letter between others.</summary>
static partial class AnswerForm
{
    static readonly Bilingual Parts = new(
        "Een antwoord heeft geen kopjes of lijnen en begint niet met een citaat: in de brief staat het tussen andere; gebruik vetgedrukte woorden",
        "An answer has no headings or rules and does not begin with a quotation: in the letter it stands between others; use bold words"
    );

    public static IEnumerable<AnswerFinding> Faults(string answer, int number, bool hasHeadings)
    {
        if (hasHeadings || answer.TrimStart().StartsWith('>') || answer.Split('\n').Any(AnswerLetter.Ends))
            yield return new(1, true, Parts);
        // Two answers with a note [^1] would share one note in the letter, and the words of the other would be gone.
        var own = number.ToString(CultureInfo.InvariantCulture);
        foreach (Match note in Note().Matches(answer))
            if (
                note.Groups["label"].Value is var label
                && label != own
                && !label.StartsWith(own + "-", StringComparison.Ordinal)
            )
            {
                yield return new(1 + answer.AsSpan(0, note.Index).Count('\n'), true, Label(label, own));
                yield break;
            }
    }

    static Bilingual Label(string label, string own) =>
        new(
            $"Voetnoot [^{label}] kan ook in een ander antwoord staan; noem haar [^{own}-{label}]",
            $"Footnote [^{label}] may stand in another answer too; call it [^{own}-{label}]"
        );

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]{1,100})\]")]
    private static partial Regex Note();
}
