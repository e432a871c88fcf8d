using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>A text of a project: why it has its rating, what became of its budget.</summary>
public sealed record ForeignText(string Heading, ForeignValue Value);

/// <summary>A project as one year's return has it.</summary>
/// <param name="Scale">Code of the scale of its rating, "" where nothing is rated.</param>
/// <param name="RatedBy">Who rated; "" where the return does not tell.</param>
public sealed record ForeignProject(
    string File,
    int Year,
    string Place,
    string Id,
    string Name,
    string Scale,
    string RatedBy,
    ImmutableSortedDictionary<ForeignField, ForeignValue> Values,
    ImmutableArray<ForeignText> Texts
)
{
    public ForeignValue this[ForeignField field] => Values.GetValueOrDefault(field, ForeignValue.NotAsked);

    public string Department => this[ForeignField.Department].Word;

    internal CellSpot At { get; init; }

    /// <summary>Where each field stands, for faults that are found later.</summary>
    internal ImmutableSortedDictionary<ForeignField, CellSpot> Spots { get; init; } =
        ImmutableSortedDictionary<ForeignField, CellSpot>.Empty;

    /// <summary>Cells by what became of them.</summary>
    internal ForeignTally Tally { get; init; } = ForeignTally.None;

    internal ForeignProject With(ForeignField field, ForeignValue value) =>
        this with
        {
            Values = Values.SetItem(field, value),
        };

    /// <summary>All that it says, for telling two rows apart; not where they stand.</summary>
    internal string Content =>
        string.Join(
            '\u001F',
            Values
                .Select(one => $"{one.Key}={one.Value.Stated}:{one.Value.Word}")
                .Concat(Texts.Select(text => text.Heading + "=" + text.Value.Stated + text.Value.Word))
                .Prepend(RatedBy)
                .Prepend(Name)
                .Prepend(Id)
        );
}
