using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Questions.Lists;

/// <summary>The questions of a list as a file to work on with: organisations, never a person.</summary>
static class QuestionCsv
{
    static readonly string[] Columns =
    [
        "number",
        "group",
        "question",
        "owner",
        "due",
        "state",
        "late",
        "answered_with",
        "answer",
    ];

    public static byte[] Write(QuestionLook look, IEnumerable<ParliamentQuestion> shown)
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var one in shown)
            CsvLine.Add(
                text,
                [
                    one.Number.ToString(CultureInfo.InvariantCulture),
                    CsvLine.Harmless(one.Group),
                    CsvLine.Harmless(one.Text),
                    one.Owner ?? "",
                    Days.Machine(one.Due),
                    one.State.ToString().ToLowerInvariant(),
                    one.IsLate(look.Today) ? "yes" : "no",
                    one.SameAs?.ToString(CultureInfo.InvariantCulture) ?? "",
                    CsvLine.Harmless(one.Answer),
                ]
            );
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
