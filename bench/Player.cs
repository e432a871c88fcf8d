using System.Net;
using System.Text.RegularExpressions;

namespace Rekenschap.Bench;

/// <summary>Somebody who signed in at a server that shows a demonstration, and sends forms as a browser does.</summary>
internal sealed partial class Player(HttpClient client)
{
    public static async Task<Player> SignIn(HttpClient client, string pseudonym)
    {
        var player = new Player(client);
        await player.Send("/work/sign-in", "play", [new("player", pseudonym)]);
        return player;
    }

    /// <summary>Opens a page and sends the form whose address ends so, with these fields.</summary>
    /// <returns>Where that led.</returns>
    public async Task<string> Send(string page, string form, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var (action, hidden) = FormOf(page, form, await client.GetStringAsync(page));
        using var content = new FormUrlEncodedContent([.. hidden, .. fields]);
        return await Sent(action, content);
    }

    /// <summary>The same with a file.</summary>
    public async Task<string> Send(string page, string form, string name, byte[] file)
    {
        var (action, hidden) = FormOf(page, form, await client.GetStringAsync(page));
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in hidden)
            content.Add(new StringContent(value), field);
        content.Add(new ByteArrayContent(file), "file", name);
        return await Sent(action, content);
    }

    async Task<string> Sent(Uri action, HttpContent content)
    {
        using var answer = await client.PostAsync(action, content);
        answer.EnsureSuccessStatusCode();
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    (Uri Action, List<KeyValuePair<string, string>> Hidden) FormOf(string page, string form, string html)
    {
        foreach (Match found in Forms().Matches(html))
            if (
                WebUtility.HtmlDecode(found.Groups["action"].Value) is var action
                && action.EndsWith(form, StringComparison.Ordinal)
            )
                return (
                    new(new Uri(client.BaseAddress!, page), action),
                    [
                        .. Fields()
                            .Matches(found.Value)
                            .Select(one =>
                                KeyValuePair.Create(
                                    one.Groups["name"].Value,
                                    WebUtility.HtmlDecode(one.Groups["value"].Value)
                                )
                            ),
                    ]
                );
        throw new InvalidOperationException($"No form '{form}' on {page}");
    }

    [GeneratedRegex("<form [^>]*action=\"(?<action>[^\"]*)\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Fields();
}
