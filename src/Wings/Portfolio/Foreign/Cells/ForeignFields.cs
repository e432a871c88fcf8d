using System.Collections.Immutable;
using System.Text.Json;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>The fields of the series: their names, how they are read, and in which order they are written.</summary>
public static class ForeignFields
{
    public static readonly ImmutableSortedDictionary<string, ForeignField> ByName = Enum.GetValues<ForeignField>()
        .ToImmutableSortedDictionary(NameOf, field => field, StringComparer.Ordinal);

    /// <summary>What the series states of each project and year, each with its state beside it.</summary>
    public static readonly ImmutableArray<ForeignField> OfSeries =
    [
        .. Enum.GetValues<ForeignField>()
            .Where(field =>
                field is not (ForeignField.Text or ForeignField.Year or ForeignField.Id or ForeignField.Name)
            ),
    ];

    public static string NameOf(ForeignField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    public static FieldKind KindOf(ForeignField field) =>
        field switch
        {
            ForeignField.Rating => FieldKind.Rating,
            ForeignField.Text => FieldKind.Text,
            ForeignField.Start
            or ForeignField.End
            or ForeignField.PlannedEnd
            or ForeignField.ProjectedEnd
            or ForeignField.Updated => FieldKind.Day,
            ForeignField.YearVariancePercent
            or ForeignField.CostVariancePercent
            or ForeignField.ScheduleVariancePercent => FieldKind.Percent,
            >= ForeignField.YearBaseline and <= ForeignField.ScheduleVarianceDays => FieldKind.Amount,
            _ => FieldKind.Word,
        };

    /// <summary>Whether a field is money in millions, so that its size can be doubted.</summary>
    public static bool IsMoney(ForeignField field) =>
        KindOf(field) == FieldKind.Amount && field != ForeignField.ScheduleVarianceDays;
}
