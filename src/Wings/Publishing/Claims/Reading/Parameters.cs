namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>The part of an address after the question mark: keys with percent-decoded values.</summary>
internal sealed class Parameters
{
    readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    public Parameters(string query)
    {
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var key = Uri.UnescapeDataString(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..]);
            if (value.Trim() == "")
                WithoutValue ??= key;
            if (!values.TryAdd(key, value.Trim()))
                Twice ??= key;
        }
    }

    /// <summary>The first key that stands there more than once.</summary>
    public string? Twice { get; }

    /// <summary>The first key that says nothing.</summary>
    public string? WithoutValue { get; }

    public IEnumerable<string> Keys => values.Keys;

    public string? this[string key] => values.GetValueOrDefault(key);
}
