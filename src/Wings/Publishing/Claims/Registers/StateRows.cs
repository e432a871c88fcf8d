using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>The rows of a register that an address asks for, as they were known.</summary>
/// <param name="Period">Of the address; null where it names none.</param>
internal sealed record StateRows(ImmutableArray<RegisteredState> Rows, Period? Period)
{
    /// <summary>Codes of the list that says which entries there should be; null where the address names none.</summary>
    public ImmutableArray<string>? List { get; init; }

    const string Withdrawn = "withdrawn";

    /// <summary>The rows of entries that ever had one of the states and were not withdrawn since; without states, of all entries.</summary>
    public ImmutableArray<RegisteredState> With(ImmutableArray<string> states)
    {
        if (states.IsDefaultOrEmpty)
            return Rows;
        var gone = states.Contains(Withdrawn)
            ? []
            : Rows.Where(row => row.State == Withdrawn)
                .GroupBy(Entry)
                .ToDictionary(group => group.Key, group => group.Max(row => row.Date));
        return
        [
            .. Rows.Where(row =>
                states.Contains(row.State) && !(gone.TryGetValue(Entry(row), out var day) && day >= row.Date)
            ),
        ];
    }

    /// <summary>Every entry that the register knows, whatever its state.</summary>
    public IEnumerable<string> Entries => Rows.Select(row => row.Code).Distinct(StringComparer.Ordinal);

    static (string, string?, Period?) Entry(RegisteredState row) => (row.Code, row.Organisation, row.Period);
}
