namespace Rekenschap.Oversight.Commitments;

/// <summary>Of which promises a list is, as its address says it. What is no ministry or standing that there is, holds for none.</summary>
/// <param name="Ministry">A code; empty for all.</param>
/// <param name="State">A standing by its key; empty for all.</param>
readonly record struct CommitmentFilter(string Ministry, string State)
{
    public static readonly CommitmentFilter None = new("", "");

    public const string MinistryKey = "ministry";
    public const string StateKey = "state";

    /// <summary>A standing as addresses and files have it.</summary>
    public static string KeyOf(CommitmentStanding standing) =>
        standing switch
        {
            CommitmentStanding.KeptInTime => "kept-in-time",
            CommitmentStanding.KeptLate => "kept-late",
            _ => standing.ToString().ToLowerInvariant(),
        };

    public bool Fits(CommitmentLine one, DateOnly today) =>
        (Ministry.Length == 0 || one.Organisation == Ministry)
        && (State.Length == 0 || KeyOf(one.Facts.On(today)) == State);

    /// <summary>What follows the name of a page for this filter: empty, or a question.</summary>
    /// <param name="more">Further parts.</param>
    public string Query(params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = new List<string>();
        foreach (
            var (key, value) in (ReadOnlySpan<(string, string)>)[(MinistryKey, Ministry), (StateKey, State), .. more]
        )
            if (value.Length > 0)
                parts.Add($"{key}={Uri.EscapeDataString(value)}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}

/// <summary>A way to see other promises.</summary>
/// <param name="Link">Null for what is shown now.</param>
public readonly record struct FilterChoice(string Words, string? Link);

/// <summary>Ways to see fewer, by one property.</summary>
public sealed record FilterView(string Label, System.Collections.Immutable.ImmutableArray<FilterChoice> Choices);
