using AngleSharp.Dom;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Killed;

/// <summary>Presses buttons of pages, and keeps what was acknowledged.</summary>
static class KilledPage
{
    public static bool Has(Reader reader, string button) =>
        reader.Page.QuerySelectorAll("button").Any(one => one.TextContent.Trim() == button);

    /// <summary>Where the deed was done already, in a round that was broken off, there is no button.</summary>
    /// <returns>Whether it was acknowledged.</returns>
    public static async Task<bool> Press(
        Reader reader,
        string page,
        string button,
        params (string Name, string Value)[] filled
    )
    {
        await reader.Open(page);
        if (!Has(reader, button))
            return false;
        await reader.PressNamed(button, filled);
        Assert.True(reader.Status is 200 or 409 or 412, $"{button}: {reader.Status} {reader.Text}");
        return reader.Status == 200;
    }
}
