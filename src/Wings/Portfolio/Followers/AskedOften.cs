namespace Rekenschap.Portfolio.Followers;

/// <summary>How often something was asked from one place within the hour. It lives in memory: each node counts for itself, and nothing of it is kept.</summary>
sealed class AskedOften(int most)
{
    /// <summary>Of so many places within the hour it is known; a place beyond them is told to come back later.</summary>
    const int Many = 10_000;

    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    readonly Lock gate = new();
    readonly Dictionary<string, (DateTimeOffset Since, int Count)> places = new(StringComparer.Ordinal);

    /// <summary>Counts a question; false where there were too many in the hour that began with the first.</summary>
    public bool May(string place, DateTimeOffset now)
    {
        lock (gate)
        {
            if (places.Count >= Many && !places.ContainsKey(place))
            {
                Forget(now);
                if (places.Count >= Many)
                    return false;
            }
            var (since, count) =
                places.TryGetValue(place, out var known) && now - known.Since < Hour ? known : (now, 0);
            places[place] = (since, count + 1);
            return count < most;
        }
    }

    void Forget(DateTimeOffset now)
    {
        foreach (var (place, (since, _)) in places.ToList())
            if (now - since >= Hour)
                places.Remove(place);
    }
}
