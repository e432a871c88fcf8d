using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>Who is played on a server of the demonstration.</summary>
static class KilledPlayers
{
    const int Tries = 10;

    /// <param name="role">In Dutch, as the page names it.</param>
    public static async Task<Reader> As(string root, string role, string organisation)
    {
        var reader = new Reader(root);
        await reader.Open("work/sign-in");
        // On a machine that does much at once a door may be slow to open; what is tried here is what is kept, not that.
        for (var tries = 1; reader.Status >= 500 && tries < Tries; tries++)
        {
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            await reader.Open("work/sign-in");
        }
        var player = reader
            .Page.QuerySelectorAll<IHtmlOptionElement>("option")
            .SingleOrDefault(one =>
                one.TextContent.StartsWith(role, StringComparison.Ordinal)
                && one.TextContent.EndsWith(" " + organisation, StringComparison.Ordinal)
            );
        Assert.True(player is not null, $"no {role} of {organisation} at {reader.At}: {reader.Status} {reader.Text}");
        await reader.Press("Speel", ("Wie", player.Value));
        return reader;
    }
}
