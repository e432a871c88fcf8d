using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>A section of an activity as open data: its columns, in Dutch as the dashboard names its fields, and its lines.</summary>
/// <param name="Name">Of the sheet too: at most 31 characters.</param>
sealed record OpenSection(
    string Name,
    ImmutableArray<string> Columns,
    Func<Activity, IEnumerable<ImmutableArray<WantedCell>>> Lines
)
{
    /// <summary>A section without lines of its own.</summary>
    public static OpenSection One(string name, params (string Column, Func<Activity, WantedCell> Value)[] all) =>
        new(
            name,
            [.. all.Select(one => one.Column)],
            one =>
                [
                    [.. all.Select(each => each.Value(one))],
                ]
        );

    public static OpenSection Many<T>(
        string name,
        Func<Activity, IEnumerable<T>> rows,
        params (string Column, Func<T, WantedCell> Value)[] all
    ) =>
        new(
            name,
            [.. all.Select(one => one.Column)],
            one => rows(one).Select(row => all.Select(each => each.Value(row)).ToImmutableArray())
        );

    public static WantedCell Text(string? text) => WantedCell.Of(text ?? "");

    public static WantedCell Word(Bilingual? word) => WantedCell.Of(word?.Nl ?? "");

    public static WantedCell List(IEnumerable<string> all) => WantedCell.Of(string.Join("; ", all));

    public static WantedCell Day(DateOnly? day) => WantedCell.Of(day is { } known ? Days.Machine(known) : "");

    public static WantedCell Euro(decimal? euro) =>
        euro is { } known ? WantedCell.Of(known, decimal.IsInteger(known) ? 0 : 2) : default;

    public static WantedCell Count(int count) => WantedCell.Of(count);

    public static WantedCell YesNo(bool? yes) => WantedCell.Of(yes is { } known ? (known ? "Ja" : "Nee") : "");
}
