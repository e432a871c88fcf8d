using System.Globalization;
using System.Text;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Questions;
using Rekenschap.Figures.Templates.Books;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>The overview as a file to work on with: organisations and states, never a person.</summary>
static class StandExport
{
    static readonly string[] Columns = ["collection", "organisation", "name", "state", "due", "received"];

    public static byte[] Csv(FollowLook look)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(look))
            CsvAnswer.Line(text, row.Select(CsvAnswer.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Ods(FollowLook look) =>
        PlainBook.Ods(look.Collection.Code, look.Frame.Language, look.Today, Rows(look));

    static IEnumerable<string[]> Rows(FollowLook look)
    {
        yield return Columns;
        foreach (var one in look.Stands)
            yield return
            [
                look.Collection.Code,
                one.Organisation,
                look.NameOf(one.Organisation),
                string.Join(' ', one.All.Select(stand => stand.ToString().ToLowerInvariant())),
                Day(one.Due),
                one.Asked.First is { } day ? Day(day) : "",
            ];
    }

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
