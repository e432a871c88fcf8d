using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.SigningIn;
using Rekenschap.Kernel.People;

namespace Rekenschap.Wings.Tests.Work.Provider;

/// <summary>Browsers that are sent to a provider and come back.</summary>
static class ElsewhereVisits
{
    public const string Back = "work/sign-in/elsewhere/back";

    public static async Task<Uri> Go(Reader reader, string question = "")
    {
        await reader.Ask("en/work/sign-in/elsewhere" + question);
        Assert.Equal(302, reader.Status);
        return reader.Answer.Headers.Location!;
    }

    public static Task Return(Reader reader, Forgery answer) =>
        reader.Ask(
            QueryHelpers.AddQueryString(
                Back,
                answer.Query.Select(one => new KeyValuePair<string, string?>(one.Name, one.Value))
            )
        );

    public static async Task<List<string>> Log(DoorSite site)
    {
        await using var db = site.Database.Open();
        return await db.Set<SignInEvent>().AsNoTracking().OrderBy(one => one.Id).Select(one => one.Kind).ToListAsync();
    }

    /// <summary>A browser in which somebody who was invited signed in there.</summary>
    public static async Task<Reader> SignedIn(DoorSite site, ForgedProvider provider, string name = "anna")
    {
        await site.Invite(name, Role.Controller);
        return await Again(site, provider, name);
    }

    public static async Task<Reader> Again(DoorSite site, ForgedProvider provider, string name)
    {
        var reader = site.Reader;
        provider.Answer(await Go(reader), site.Time.GetUtcNow(), $"{name}@example.org");
        await Return(reader, provider.Next);
        Assert.Equal((303, "../../../en/work"), (reader.Status, reader.Answer.Headers.Location?.ToString()));
        await reader.Open("/en/work");
        Assert.Equal("My work", reader.Heading);
        return reader;
    }
}
