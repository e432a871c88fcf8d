using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Editions;

/// <summary>The YAML files of a subfolder, in order of their names.</summary>
static class YamlFiles
{
    public static IEnumerable<YamlMap> Read(FolderTree tree, string folder, FolderProblems problems)
    {
        foreach (var name in tree.Files(folder).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var file = $"{folder}/{name}";
            if (tree.ReadText(file) is { } text && YamlMap.Read(text, file, problems) is { } map)
                yield return map;
        }
    }

    /// <summary>What the files of a folder describe, one each; a code that comes again is a problem at its file.</summary>
    public static ImmutableArray<T> ByCode<T>(
        FolderTree tree,
        string folder,
        FolderProblems problems,
        Func<YamlMap, T> read,
        Func<T, string> code
    )
    {
        var known = new Dictionary<string, (T One, string File)>(StringComparer.Ordinal);
        foreach (var map in Read(tree, folder, problems))
        {
            var one = read(map);
            map.Done();
            if (!known.TryAdd(code(one), (one, map.File)) && code(one) != "")
                map.Problem(
                    "code",
                    $"'{code(one)}' staat al in {known[code(one)].File}",
                    $"'{code(one)}' is already in {known[code(one)].File}"
                );
        }
        return [.. known.Values.Select(pair => pair.One).Where(one => code(one) != "")];
    }

    /// <summary>The code of what a file or a part of it describes; a problem when it is missing or malformed.</summary>
    public static string Code(YamlMap map)
    {
        var code = map.Required("code");
        if (code != "" && !Codes.IsCode(code))
            map.Problem(
                "code",
                $"'{code}' is geen code; verwacht: kleine letters, cijfers en _, te beginnen met een letter",
                $"'{code}' is no code; expected: small letters, digits and _, beginning with a letter"
            );
        return code;
    }

    /// <summary>As <see cref="Code"/>, where a <c>-</c> is allowed too.</summary>
    public static string DashedCode(YamlMap map)
    {
        var code = map.Required("code");
        if (code != "" && !Codes.IsDashedCode(code))
            map.Problem(
                "code",
                $"'{code}' is geen code; verwacht: kleine letters, cijfers, _ en -, te beginnen met een letter",
                $"'{code}' is no code; expected: small letters, digits, _ and -, beginning with a letter"
            );
        return code;
    }
}
