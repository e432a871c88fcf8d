using System.Diagnostics;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>A text that nobody would write is judged in time all the same: whoever types waits for it.</summary>
public sealed class HostileTextTests
{
    /// <summary>What grows with the square of the text takes many minutes here, on any machine; what does not, seconds, also where others work.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "one word", new('a', 600_000) },
            { "hyphens", string.Concat(Enumerable.Repeat("a-", 300_000)) },
            { "dots", string.Concat(Enumerable.Repeat("a.", 300_000)) },
            { "code", string.Concat(Enumerable.Repeat("`a", 300_000)) },
            { "brackets", new('[', 300_000) },
            { "quotes", string.Concat(Enumerable.Repeat("> ", 50_000)) + "12" },
            { "claims", string.Concat(Enumerable.Repeat("[22%](claim:share) ", 20_000)) },
            { "numbers", string.Concat(Enumerable.Repeat("Er waren 12 dingen. ", 40_000)) },
        };

    [Theory, MemberData(nameof(Texts))]
    public void It_is_judged_and_its_words_are_found_in_time(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        Written.Words(Written.Head + text);
        Assert.True(watch.Elapsed < Patience, $"{what} took {watch.Elapsed}");
    }
}
