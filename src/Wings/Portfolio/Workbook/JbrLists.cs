using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>The sheets with a row for each party, and for each activity; the latter is the CSV of the year too.</summary>
sealed class JbrLists(JbrYear year, DashboardWords words)
{
    /// <summary>By ministry and party: of how many activities it is one; then of all ministries.</summary>
    public WantedSheet Parties()
    {
        var named = year
            .All.SelectMany(one =>
                one.Facts.Parties.Select(party => party.Name.Trim())
                    .Where(name => name.Length > 0)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(name => (one.Ministry, Name: name))
            )
            .ToList();
        return new(
            "Ontwikkelpartijen",
            [
                Words("Ministerie", "Ministerie (naam)", "Ontwikkelpartij", "Aantal activiteiten"),
                .. Counted(named, one => one.Ministry)
                    .Select(one => Line(one.Code, words.NameOf(one.Code).Nl, one.Party, one.Count)),
                .. Counted(named, _ => "").Select(one => Line("", "Totaal", one.Party, one.Count)),
            ]
        );
    }

    /// <summary>By code; of one the most frequent first.</summary>
    static IEnumerable<(string Code, string Party, int Count)> Counted(
        IEnumerable<(string Ministry, string Name)> all,
        Func<(string Ministry, string Name), string> code
    ) =>
        all.GroupBy(one => (Code: code(one), Key: one.Name.ToUpperInvariant()))
            .Select(group =>
                (group.Key.Code, Party: group.Select(one => one.Name).Min(StringComparer.Ordinal)!, group.Count())
            )
            .OrderBy(one => one.Code, StringComparer.Ordinal)
            .ThenByDescending(one => one.Item3)
            .ThenBy(one => one.Party, StringComparer.Ordinal);

    static ImmutableArray<WantedCell> Line(string code, string name, string party, int count) =>
        [WantedCell.Of(code), WantedCell.Of(name), WantedCell.Of(party), WantedCell.Of(count)];

    static ImmutableArray<WantedCell> Words(params ReadOnlySpan<string> all)
    {
        var cells = ImmutableArray.CreateBuilder<WantedCell>(all.Length);
        foreach (var one in all)
            cells.Add(WantedCell.Of(one));
        return cells.MoveToImmutable();
    }

    /// <summary>Every activity in the columns of the overview, as it stood when the year ended.</summary>
    public WantedSheet Matrix() => PublishedSheet.Of("ActiviteitenMatrix", Published, PublishedColumns.All(words));

    IEnumerable<Published> Published => year.All.Select(one => new Published(one, year.Year));

    /// <summary>The same as text.</summary>
    public byte[] Csv() => PublishedSheet.Csv(Published, PublishedColumns.All(words));
}

/// <summary>Activities in the published columns, as a sheet and as text.</summary>
static class PublishedSheet
{
    const string Invented = "Verzonnen";

    public static WantedSheet Of(string name, IEnumerable<Published> all, ImmutableArray<PublishedColumn> columns) =>
        new(
            name,
            [
                [.. columns.Select(one => WantedCell.Of(one.Heading)), WantedCell.Of(Invented)],
                .. all.Select(one =>
                    ImmutableArray.Create<WantedCell>([
                        .. columns.Select(column => Cell(column, column.Value(one))),
                        WantedCell.Of(YesOrNo(one)),
                    ])
                ),
            ]
        );

    static WantedCell Cell(PublishedColumn column, string value) =>
        column.IsNumber && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? WantedCell.Of(number, Decimals(number))
            : WantedCell.Of(value);

    static int Decimals(decimal number) => decimal.IsInteger(number) ? 0 : 2;

    static string YesOrNo(Published one) => one.Activity.Invented ? "Ja" : "Nee";

    public static byte[] Csv(IEnumerable<Published> all, ImmutableArray<PublishedColumn> columns)
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, columns.Select(one => one.Heading).Append(Invented));
        foreach (var one in all)
            CsvLine.Add(text, columns.Select(column => Text(column, column.Value(one))).Append(YesOrNo(one)));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A number stays one, also below zero; what people wrote is made harmless.</summary>
    public static string Text(PublishedColumn column, string value) =>
        column.IsNumber ? value : CsvLine.Harmless(value);
}
