using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>A collection of this or an earlier edition, from which a new one can begin.</summary>
sealed record PastCollection(string Edition, CollectionDraft Draft);

/// <summary>Reads collections as they stand in the files of every edition, to begin a new one with.</summary>
static partial class PastCollections
{
    public static async Task<ImmutableArray<PastCollection>> All(Database database, CancellationToken stop)
    {
        await using var db = database.Open();
        var files = await db.Set<EditionFile>()
            .AsNoTracking()
            .Where(one => one.Path.StartsWith("collections/"))
            .Join(db.Set<Edition>(), one => one.Edition, edition => edition.Id, (one, edition) => new { one, edition })
            .Join(
                db.Set<FileBytes>(),
                pair => pair.one.Hash,
                bytes => bytes.Hash,
                (pair, bytes) =>
                    new
                    {
                        pair.edition.Code,
                        pair.one.Path,
                        bytes.Bytes,
                    }
            )
            .ToListAsync(stop);
        return
        [
            .. from file in files
            orderby file.Code descending, file.Path
            let draft = Read(Encoding.UTF8.GetString(file.Bytes), file.Path)
            where draft is not null
            select new PastCollection(file.Code, draft),
        ];
    }

    /// <summary>Null where it cannot be read.</summary>
    public static CollectionDraft? Read(string text, string path)
    {
        var problems = new FolderProblems();
        if (YamlMap.Read(text.TrimStart('\uFEFF'), path, problems) is not { } map)
            return null;
        var name = map.Bilingual("name");
        return new(
            map.Text("code") ?? "",
            name?.Nl ?? "",
            name?.En ?? "",
            [.. map.List("indicators")],
            [.. map.List("organisations")],
            map.Text("period") ?? "",
            map.Text("opens") ?? "",
            map.Text("due") ?? "",
            map.Flag("complete") ?? false,
            map.Text("mapping") ?? "",
            [.. Of(map, "mappings").Select(one => (one.Name, one.Each.Text(one.Name) ?? ""))],
            [.. Of(map, "deliverers").Select(one => (one.Name, one.Each.List(one.Name).ToImmutableArray()))]
        );
    }

    static IEnumerable<(YamlMap Each, string Name)> Of(YamlMap map, string key) =>
        map.Map(key) is { } each ? each.Keys.Select(name => (each, name)) : [];

    /// <summary>The same a year later: period, dates, and every year in code and name.</summary>
    public static CollectionDraft NextYear(CollectionDraft one) =>
        one with
        {
            Code = Later(one.Code),
            NameNl = Later(one.NameNl),
            NameEn = Later(one.NameEn),
            Period =
                Kernel.Time.Period.TryParse(one.Period, out var period) && period.End.Year < 9000
                    ? period.Shift(new Step(1, Frequency.Year)).ToString()
                    : one.Period,
            Opens = DayLater(one.Opens),
            Due = DayLater(one.Due),
        };

    static string Later(string text) =>
        Year()
            .Replace(
                text,
                year => (int.Parse(year.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)
            );

    static string DayLater(string text) =>
        Kernel.Time.Period.TryParse(text, out var day) && day.IsOne(Frequency.Day) && day.Start.Year < 9000
            ? day.Start.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
