using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Advices;

/// <summary>Advices as a file to work on with: a line for each recommendation, and one for what has none.</summary>
static class AdviceExport
{
    static readonly string[] Columns =
    [
        "advice",
        "register_number",
        "activity",
        "project",
        "ministry",
        "organisation",
        "registered_on",
        "state",
        "quoted",
        "reference",
        "advised_on",
        "title",
        "conclusions",
        "sent_on",
        "paper",
        "reaction_on",
        "reaction_paper",
        "reaction",
        "recommendation",
        "text",
        "how_far",
        "how_far_on",
        "how_far_says",
        "invented",
    ];

    /// <param name="reads">Whether what the college wrote may be read by who takes the file.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<AdviceLine> lines, Func<IctAdvice, bool> reads) =>
        lines.SelectMany(line => Lines(line, reads(line.Advice))).Prepend(Columns);

    public static byte[] Csv(IEnumerable<AdviceLine> lines, Func<IctAdvice, bool> reads)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(lines, reads))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static IEnumerable<string[]> Lines(AdviceLine line, bool reads) =>
        reads && line.Advice.Recommendations.Length > 0
            ? line.Advice.Recommendations.Select((text, i) => Cells(line, reads, i + 1, text))
            : [Cells(line, reads, null, "")];

    static string[] Cells(AdviceLine line, bool reads, int? number, string text)
    {
        var (one, said) = (line.Advice, line.Reaction);
        var last = number is { } known ? line.Last(known) : null;
        return
        [
            AdviceTexts.Number(one.Number),
            one.RegisterNumber,
            one.Activity is { } activity ? AdviceTexts.Number(activity) : "",
            one.Project,
            one.Ministry,
            one.Organisation,
            Day(one.RegisteredOn),
            AdviceFilter.KeyOf(one.State),
            one.IsQuoted ? "yes" : "no",
            one.Reference,
            reads ? Day(one.AdvisedOn) : "",
            reads ? one.Title : "",
            reads ? one.Conclusions : "",
            Day(one.SentOn),
            one.Paper,
            Day(said.On),
            said.Paper,
            said.Words,
            number is { } place ? AdviceTexts.Number(place) : "",
            text,
            last is null ? "" : AdviceFilter.KeyOf(last.HowFar),
            last is null ? "" : Days.Machine(last.On),
            last?.Says ?? "",
            one.Invented ? "yes" : "no",
        ];
    }

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";
}
