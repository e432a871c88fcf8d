using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Notices.Board;

/// <summary>The board as a file to work on with: states and days, not what was said, and never a person.</summary>
static class BoardExport
{
    static readonly string[] Columns =
    [
        "notice",
        "marking",
        "organisation",
        "name",
        "state",
        "late",
        "received_at",
        "answered_at",
        "changed_at",
        "measures",
        "measures_taken",
        "next_measure",
        "last_mail",
        "last_mail_at",
    ];

    public static byte[] Csv(BoardLook look, Language language)
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var line in look.Lines(language))
            CsvLine.Add(text, Cells(look.Notice, line, language).Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(Notice notice, BoardLine line, Language language) =>
        [
            Number(notice.Number),
            notice.Marking.ToString().ToLowerInvariant(),
            line.Answer.Organisation,
            line.Name.In(language),
            line.Answer.State.ToString().ToLowerInvariant(),
            line.IsLate ? "yes" : "no",
            At(line.Answer.ReceivedAt),
            At(line.Answer.AnsweredAt),
            At(line.Answer.ChangedAt),
            Number(line.Answer.Measures.Length),
            Number(line.Taken),
            line.Next is { } next ? Days.Machine(next) : "",
            line.Mail?.Kind.ToString().ToLowerInvariant() ?? "",
            At(line.Mail?.MadeAt),
        ];

    static string At(DateTimeOffset? at) =>
        at?.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
