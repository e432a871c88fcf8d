using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>A cell at which a reason can be given, and what stands there.</summary>
readonly record struct ReasonCell(string Place, string? Coordinate, Bilingual Label)
{
    /// <summary>Called after the cell, so that no reason can end up elsewhere.</summary>
    public string Field => "cell-" + Uri.EscapeDataString(Place);
}

/// <summary>The cells at which a returned delivery can be given a reason: those that were questioned, then those that change.</summary>
static class CellReasonFields
{
    public const int Most = 60;

    public static ImmutableArray<ReasonCell> Of(
        WorkedEdition edition,
        ReadDelivery? read,
        ImmutableArray<DeliveredChange> changes
    ) =>
        read is null
            ? []
            :
            [
                .. read
                    .Report.Findings.Where(one => one is { Cell: not null, Grade: not Grade.Note })
                    .Select(one => Found(read, one))
                    .Concat(changes.Where(one => one.IsNew).Select(one => Changed(edition, read, one)))
                    .DistinctBy(one => one.Place)
                    .Take(Most),
            ];

    static ReasonCell Found(ReadDelivery read, Finding one)
    {
        var place = read.Sheets.Length > 1 ? $"{one.Sheet}!{one.Cell}" : one.Cell!;
        return new(place, one.Coordinate, new($"{place}: {one.Message.Nl}", $"{place}: {one.Message.En}"));
    }

    static ReasonCell Changed(WorkedEdition edition, ReadDelivery read, DeliveredChange change)
    {
        var now = change.Now;
        var (indicator, organisation) = edition.NamesOf(now);
        var place = read.Write(now.Place);
        var at = new Coordinate(now.Period, organisation.Code, change.Members);
        string Say(Language language) =>
            $"{place}: {indicator.Name.In(language)}, {organisation.Code}, {Days.Short(now.Period, language)}";
        return new(place, at.Write(indicator.Code, edition.Facts.Root), new(Say(Language.Nl), Say(Language.En)));
    }

    /// <summary>What was filled in, of the cells that there are.</summary>
    public static ImmutableArray<CellReason> Read(FormState form, IEnumerable<ReasonCell> cells)
    {
        var reasons = ImmutableArray.CreateBuilder<CellReason>();
        foreach (var cell in cells)
            if (form.Text(cell.Field, most: 1000) is { Length: > 0 } text)
                reasons.Add(new(cell.Place, cell.Coordinate, text));
        return reasons.ToImmutable();
    }
}
