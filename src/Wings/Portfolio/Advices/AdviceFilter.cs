namespace Rekenschap.Portfolio.Advices;

/// <summary>Of which advices a list is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Ministry">A code; empty for all, as the others.</param>
/// <param name="State">Of the advice, by its key.</param>
/// <param name="Standing">What became of it, by its key.</param>
/// <param name="Source"><see cref="QuotedKey"/> or <see cref="OriginalKey"/>.</param>
readonly record struct AdviceFilter(string Ministry, string State, string Standing, string Source)
{
    public static readonly AdviceFilter None = new("", "", "", "");

    public const string QuotedKey = "quoted";
    public const string OriginalKey = "original";

    /// <summary>The names that addresses use, in order.</summary>
    static readonly string[] Keys = ["ministry", "state", "standing", "source"];

    /// <param name="asked">What an address says of a name; empty where it says nothing.</param>
    public static AdviceFilter Of(Func<string, string> asked) =>
        new(asked(Keys[0]), asked(Keys[1]), asked(Keys[2]), asked(Keys[3]));

    string[] Values => [Ministry, State, Standing, Source];

    public string At(int place) => Values[place];

    public static string KeyOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>What an advice has under each of the names; of one that is not public nothing became yet.</summary>
    public static string Of(AdviceLine one, int place) =>
        place switch
        {
            0 => one.Advice.Ministry,
            1 => KeyOf(one.Advice.State),
            2 => one.Advice.IsPublic ? KeyOf(one.Standing) : "",
            _ => one.Advice.IsQuoted ? QuotedKey : OriginalKey,
        };

    public bool Fits(AdviceLine one)
    {
        for (var place = 0; place < Keys.Length; place++)
            if (Values[place] is { Length: > 0 } asked && Of(one, place) != asked)
                return false;
        return true;
    }

    /// <summary>The same with another value for one of the names.</summary>
    public AdviceFilter With(int place, string value)
    {
        var values = Values;
        values[place] = value;
        return new(values[0], values[1], values[2], values[3]);
    }

    /// <summary>What follows the name of a page for this filter: empty, or a question.</summary>
    /// <param name="more">Further parts.</param>
    public string Query(params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = Keys.Zip(Values).Where(pair => pair.Second.Length > 0).ToList();
        foreach (var (key, value) in more)
            parts.Add((key, value));
        return parts.Count == 0
            ? ""
            : "?" + string.Join('&', parts.Select(pair => $"{pair.First}={Uri.EscapeDataString(pair.Second)}"));
    }
}
