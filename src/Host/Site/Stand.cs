using System.Collections.Concurrent;

namespace Rekenschap.Host.Site;

/// <summary>One state of a shelf: what there is to show, and what of it was drawn.</summary>
/// <remarks>Answers to questions are kept too, but only so many: there is no end to what may be asked.</remarks>
sealed class Stand(Task<Contents> contents, IEnumerable<KeyValuePair<string, Shelved>> early)
{
    const int MostAnswers = 256;

    readonly ConcurrentDictionary<string, Lazy<Task<Shelved>>> drawn = new(
        early.Select(one => KeyValuePair.Create(one.Key, new Lazy<Task<Shelved>>(Task.FromResult(one.Value)))),
        StringComparer.Ordinal
    );

    public Task<Contents> Contents => contents;

    public Answers Answers { get; } = new(MostAnswers);

    /// <summary>What needs no figures any more; null where it was not drawn yet.</summary>
    public Shelved? Early(string place) =>
        drawn.TryGetValue(place, out var one) && one.Value.IsCompletedSuccessfully ? one.Value.Result : null;

    public Task<Shelved> Kept(string place, Func<Task<Shelved>> draw)
    {
        var kept = drawn.GetOrAdd(place, _ => new(draw)).Value;
        // What failed is drawn afresh for the next reader: the failure may have been a passing one.
        if (kept.IsFaulted)
            drawn.TryRemove(place, out _);
        return kept;
    }

    /// <summary>The same but for these places.</summary>
    public Stand But(Contents now, IEnumerable<string> changed)
    {
        var gone = changed.ToHashSet(StringComparer.Ordinal);
        var same = drawn
            .Where(one =>
                !gone.Contains(one.Key) && one.Value.IsValueCreated && one.Value.Value.IsCompletedSuccessfully
            )
            .Select(one => KeyValuePair.Create(one.Key, one.Value.Value.Result));
        return new(Task.FromResult(now), same);
    }
}
