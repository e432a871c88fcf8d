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

    /// <summary>The standing that is asked for; null for none that there is.</summary>
    public CommitmentStanding? Standing
    {
        get
        {
            foreach (var one in Enum.GetValues<CommitmentStanding>())
                if (KeyOf(one) == State)
                    return one;
            return null;
        }
    }

    /// <summary>Those of them that fit, to be read or counted by the database.</summary>
    public IQueryable<Commitment> In(IQueryable<Commitment> all, DateOnly today)
    {
        var ministry = Ministry;
        if (ministry.Length > 0)
            all = all.Where(one => one.Organisation == ministry);
        if (State.Length == 0)
            return all;
        if (Standing is not { } asked)
            return all.Where(_ => false);
        var standing = (int)asked;
        return StandingPromise.Of(all, today).Where(one => one.Standing == standing).Select(one => one.Promise);
    }

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
