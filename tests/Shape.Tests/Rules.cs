using System.Text.RegularExpressions;

namespace Rekenschap.Shape.Tests;

/// <summary>The rules of ARCHITECTURE.md that can be read off the files; each yields its violations in words.</summary>
public static partial class Rules
{
    public const int LongestFile = 300;
    public const int LongestMedian = 60;

    public static IEnumerable<string> A_wing_leans_on_Kernel_and_Ui_only(SourceTree tree) =>
        from project in NotEmpty(
            tree.Source(".csproj").Where(file => file.Path.StartsWith("src/Wings/", StringComparison.Ordinal)),
            "wings"
        )
        from Match reference in ProjectReference().Matches(project.Text)
        let name = Path.GetFileNameWithoutExtension(reference.Groups[1].Value.Replace('\\', '/'))
        where name is not ("Kernel" or "Ui")
        select $"{project.Path} references {name}";

    public static IEnumerable<string> A_provider_is_named_in_its_store_only(SourceTree tree) =>
        from file in NotEmpty(tree.Source(".cs"), "source files")
        where !file.Path.StartsWith("src/Storage.", StringComparison.Ordinal) && Provider().IsMatch(file.Text)
        select $"{file.Path} names a database provider";

    public static IEnumerable<string> The_kernel_knows_no_web_and_no_SQL(SourceTree tree) =>
        from file in NotEmpty(
            tree.Source(".cs").Where(file => file.Path.StartsWith("src/Kernel/", StringComparison.Ordinal)),
            "kernel files"
        )
        where WebOrSql().IsMatch(file.Text)
        select $"{file.Path} speaks of the web or of SQL";

    public static IEnumerable<string> The_host_has_no_razor(SourceTree tree) =>
        from file in NotEmpty(
            tree.Source(".cs", ".razor").Where(file => file.Path.StartsWith("src/Host/", StringComparison.Ordinal)),
            "host files"
        )
        where file.Path.EndsWith(".razor", StringComparison.Ordinal)
        select $"{file.Path} belongs in Ui or a wing";

    public static IEnumerable<string> No_file_is_long(SourceTree tree) =>
        from file in NotEmpty(tree.Source(".cs", ".razor"), "source files")
        let lines = file.Text.Count(c => c == '\n')
        where lines > LongestFile
        select $"{file.Path} has {lines} lines";

    public static IEnumerable<string> The_median_file_is_short(SourceTree tree)
    {
        var lengths = NotEmpty(tree.Source(".cs", ".razor"), "source files")
            .Select(file => file.Text.Count(c => c == '\n'))
            .Order()
            .ToList();
        var median = lengths[lengths.Count / 2];
        return median > LongestMedian ? [$"The median file has {median} lines"] : [];
    }

    public static IEnumerable<string> No_name_tells_nothing(SourceTree tree) =>
        from file in NotEmpty(tree.Files(".cs", ".razor"), "source files")
        where TellsNothing().IsMatch(file.Path)
        select $"{file.Path} bears a name that tells nothing";

    public static IEnumerable<string> Nothing_is_left_for_later(SourceTree tree) =>
        from file in NotEmpty(tree.Source(".cs", ".razor"), "source files")
        where ForLater().IsMatch(file.Text)
        select $"{file.Path} leaves something for later";

    public static IEnumerable<string> No_region_hides_code(SourceTree tree) =>
        from file in NotEmpty(tree.Files(".cs"), "source files")
        where file.Text.Contains("#" + "region")
        select $"{file.Path} has a region";

    /// <summary>Whatever can be sent to us is mapped in one place, which asks a permission and a guarded form of each.</summary>
    public static IEnumerable<string> A_post_names_its_permission(SourceTree tree) =>
        from file in NotEmpty(tree.Source(".cs"), "source files")
        where file.Path != "src/Ui/Work/WorkRoutes.cs" && Sends().IsMatch(file.Text)
        select $"{file.Path} maps what is sent past WorkRoutes, which asks who may";

    public static IEnumerable<string> A_post_is_guarded_against_forgery(SourceTree tree) =>
        from file in NotEmpty(tree.Source(".cs"), "source files")
        where file.Text.Contains("DisableAntiforgery")
        select $"{file.Path} switches antiforgery off";

    static List<T> NotEmpty<T>(IEnumerable<T> items, string what)
    {
        var list = items.ToList();
        return list.Count > 0
            ? list
            : throw new InvalidOperationException($"There are no {what} to look at: the rule would pass on nothing");
    }

    [GeneratedRegex("<ProjectReference Include=\"([^\"]+)\"")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"\b(Npgsql|Microsoft\.Data\.Sqlite|UseSqlite|UseNpgsql|SqliteConnection)\b")]
    private static partial Regex Provider();

    [GeneratedRegex(@"Microsoft\.AspNetCore|""\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE)\b")]
    private static partial Regex WebOrSql();

    [GeneratedRegex(
        @"(^|/)(Common|Shared|Utils?|Helpers?|Services|Models|Dtos)/|/(Extensions|\w*(Helper|Utils?|Manager))\.cs$"
    )]
    private static partial Regex TellsNothing();

    [GeneratedRegex(@"\.Map(Post|Put|Patch|Delete)\(|HttpMethods\.(Post|Put|Patch|Delete)\]")]
    private static partial Regex Sends();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex ForLater();
}
