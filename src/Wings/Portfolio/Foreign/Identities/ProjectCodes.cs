using System.Globalization;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>The code of a project over the years: its first number, or without one its first year and name.</summary>
sealed class ProjectCodes(string corpus)
{
    const int LongestName = 60;

    readonly HashSet<string> given = new(StringComparer.Ordinal);

    public string Of(IReadOnlyList<ForeignProject> entries)
    {
        var numbered = entries.FirstOrDefault(one => one.Id.Length > 0);
        var first = entries[0];
        var own =
            numbered?.Id
            ?? first.Year.ToString(CultureInfo.InvariantCulture) + "-" + Short(Fold.Name(first.Name).Replace(' ', '-'));
        var code = $"{corpus}:{own}";
        for (var next = 2; !given.Add(code); next++)
            code = $"{corpus}:{own}-{next.ToString(CultureInfo.InvariantCulture)}";
        return code;
    }

    static string Short(string name) => name.Length > LongestName ? name[..LongestName] : name;
}
