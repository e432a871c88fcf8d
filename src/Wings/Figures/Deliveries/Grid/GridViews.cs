using System.Globalization;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>Builds a page of the grid.</summary>
/// <param name="Sent">The form that was wrong and is shown again; null where none was.</param>
sealed record GridViews(GridSheet Sheet, WorkFrame Frame, int Page, FormState? Sent)
{
    Language Language => Frame.Language;

    public GridView Build()
    {
        var (collection, draft) = (Sheet.Collection, Sheet.Draft);
        var place = FollowPaths.Of(Sheet.Edition, collection);
        return new(
            Frame,
            Frame.Form($"{place}/grid", Sent),
            Frame.To(place),
            collection.Name.In(Language),
            Sheet is { MayType: false, UnderWay: { } busy } ? Frame.To(DeliveryPaths.Of(busy.Id)) : null,
            IsOverAnother ? GridTexts.OverOther.In(Language) : null,
            draft is null ? null : GridTexts.Saved(draft.SavedAt).In(Language),
            Untyped(),
            Lead,
            [.. Tables()],
            Page,
            Sheet.Plan.Pages.Length,
            Whole(draft?.Revision ?? 0),
            Sheet.UnderWay is { } delivery ? Whole(delivery.Revision) : "",
            Sent?["note"] ?? Sheet.UnderWay?.Note ?? ""
        );
    }

    Bilingual Lead =>
        Sheet.UnderWay is not null ? GridTexts.LeadOfDraft(Sheet.Number > 1)
        : Sheet.Number > 1 ? GridTexts.Correction
        : GridTexts.Lead;

    bool IsOverAnother =>
        Sheet is { Draft: { Typed.IsEmpty: false } draft, UnderWay: { } delivery }
        && !draft.Over.AsSpan().SequenceEqual(delivery.FileHash.AsSpan());

    string? Untyped()
    {
        var names = Sheet.Plan.Untyped.Select(one => one.Facts.Name).ToList();
        return names.Count == 0
            ? null
            : GridTexts
                .Untyped(string.Join(", ", names.Select(one => one.Nl)), string.Join(", ", names.Select(one => one.En)))
                .In(Language);
    }

    IEnumerable<GridTableView> Tables()
    {
        if (Page > Sheet.Plan.Pages.Length)
            yield break;
        var rows = Sheet.Plan.Pages[Page - 1];
        var withOrganisation = Sheet.Plan.Rows.Select(row => row.Organisation.Code).Distinct().Count() > 1;
        foreach (var group in rows.GroupBy(row => row.Indicator.Facts.Frequency))
        {
            Period[] periods = [.. group.SelectMany(row => row.Periods).Distinct().Order()];
            yield return new(
                $"grid-{group.Key.ToString().ToLowerInvariant()}",
                $"{Sheet.Collection.Name.In(Language)}, {Days.Say(Sheet.Collection.Period, Language)}",
                withOrganisation,
                [.. periods.Select(one => Days.Short(one, Language))],
                [.. group.Select(row => Line(row, periods))]
            );
        }
    }

    GridLineView Line(GridRow row, Period[] periods)
    {
        var facts = row.Indicator.Facts;
        var cells = Sheet.Cells(row).ToDictionary(cell => cell.Period);
        return new(
            "line-" + row.NameOf(row.Periods[0]),
            GridTexts.LineOf(row, Language),
            Measure.Of(facts, Language).UnitName,
            row.Organisation.Code,
            facts.Definition?.In(Language),
            [.. periods.Select(one => cells.TryGetValue(one, out var cell) ? Field(cell) : null)]
        );
    }

    GridFieldView Field(GridCell cell) =>
        new(
            cell.Name,
            $"{GridTexts.NameOf(cell, Language)}, {cell.Row.Organisation.Code}",
            Sheet.TextOf(cell, Language),
            cell.Earlier is var (period, value)
                ? $"{GridNumber.Write(value, cell.Row.Indicator.Facts, Language)} ({Days.Short(period, Language)})"
                : null,
            Accepted(cell),
            Sent?.ErrorOf(cell.Name)?.In(Language)
        );

    /// <summary>What was accepted, where something else stands in the field: else one looks like the other.</summary>
    string? Accepted(GridCell cell)
    {
        if (cell.Accepted is not { } accepted)
            return null;
        var written = GridNumber.Write(accepted, cell.Row.Indicator.Facts, Language);
        return Sheet.TextOf(cell, Language) == written ? null : GridTexts.WasAccepted(written).In(Language);
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
