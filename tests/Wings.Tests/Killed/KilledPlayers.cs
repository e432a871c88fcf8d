using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>Who is played on a server of the demonstration.</summary>
static class KilledPlayers
{
    /// <param name="role">In Dutch, as the page names it.</param>
    public static async Task<Reader> As(string root, string role, string organisation)
    {
        var reader = new Reader(root);
        await reader.Open("work/sign-in");
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
