using System.Collections.Immutable;

namespace Rekenschap.Ui.Page;

/// <summary>A page that answers what is asked in its address, such as <c>?period=2023&amp;by=organisation</c>.</summary>
/// <param name="Path">Of the page on which the question is asked.</param>
/// <param name="Ask">A pure function: the same question gets the same page, so an answer may be kept.</param>
public sealed record SiteQuestion(string Path, Func<Asked, SiteAnswer> Ask);

/// <summary>The page that answers.</summary>
/// <param name="Good">False where something in the question is wrong; the page then says what, at its field.</param>
public sealed record SiteAnswer(SitePage Page, bool Good = true)
{
    /// <summary>The answer as a file, where that was asked for; its type follows from its name. Null for a page.</summary>
    public SiteFile? File { get; init; }
}

/// <summary>What was asked: names with their values, in the order of the address.</summary>
public sealed record Asked(ImmutableArray<KeyValuePair<string, string>> Pairs)
{
    public static readonly Asked Nothing = new([]);

    /// <summary>As it stands behind a path in an address, with its question mark; empty where nothing was asked.</summary>
    public string Query =>
        Pairs.IsEmpty
            ? ""
            : "?"
                + string.Join(
                    '&',
                    Pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")
                );

    /// <summary>The first value of a name, without the spaces around it; null where it is absent or blank.</summary>
    public string? this[string name] => All(name).FirstOrDefault();

    /// <summary>Every value of a name that is not blank; several in one value may be told apart by commas.</summary>
    public IEnumerable<string> All(string name) =>
        Pairs
            .Where(pair => pair.Key == name)
            .SelectMany(pair => pair.Value.Split(','))
            .Select(value => value.Trim())
            .Where(value => value.Length > 0);
}
