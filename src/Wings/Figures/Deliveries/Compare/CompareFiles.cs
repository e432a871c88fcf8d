using System.Text;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>Every value of a delivery beside what was accepted and the period before, as a file to work on.</summary>
sealed class CompareFiles(Desks desks)
{
    public const string Name = "compared";

    static readonly string[] Columns =
    [
        "indicator",
        "organisation",
        "period",
        "members",
        "value",
        "accepted",
        "difference",
        "earlier_period",
        "earlier",
        "difference_earlier",
        "cell",
    ];

    public void Map(WorkRoutes work) =>
        work.Group(DeliveryPaths.Root, FollowCollections.Followers)
            .Get($"{{id}}/{Name}.csv", call => Take(call, "csv"))
            .Get($"{{id}}/{Name}.ods", call => Take(call, "ods"));

    async Task<IResult> Take(WorkCall call, string kind)
    {
        if (await desks.Find(call) is not { } desk || await desks.Read(desk, call) is not { } read)
            return call.Refuse(HandInRefusals.Missing);
        var rows = Rows(desk.Edition, read);
        var name = $"{desk.Collection.Code}-{desk.Delivery.Organisation}-{Name}.{kind}";
        return kind == "csv"
            ? Results.File(Csv(rows), "text/csv; charset=utf-8", name)
            : Results.File(
                PlainBook.Ods(desk.Collection.Code, call.Language, call.Clock.Today, rows),
                "application/vnd.oasis.opendocument.spreadsheet",
                name
            );
    }

    static byte[] Csv(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            CsvAnswer.Line(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static IEnumerable<string[]> Rows(WorkedEdition edition, ReadDelivery read) =>
        edition.Changes(read).Select(one => Row(edition, read, one)).Prepend(Columns);

    static string[] Row(WorkedEdition edition, ReadDelivery read, DeliveredChange change)
    {
        var (indicator, organisation) = edition.NamesOf(change.Now);
        return
        [
            indicator.Code,
            organisation.Code,
            change.Now.Period.ToString(),
            string.Join(' ', change.Members.Select(pair => $"{pair.Key}={pair.Value}")),
            Value(change.Now),
            Value(change.Was),
            Difference(change.Now, change.Was),
            change.Before?.Period.ToString() ?? "",
            Value(change.Before),
            Difference(change.Now, change.Before),
            read.Write(change.Now.Place),
        ];
    }

    static string Value(Observation? one) => one is { HasValue: true } known ? Notation.Plain(known.Value) : "";

    static string Difference(Observation now, Observation? then) =>
        now.HasValue && then is { HasValue: true } known ? Notation.Plain(now.Value - known.Value) : "";
}
