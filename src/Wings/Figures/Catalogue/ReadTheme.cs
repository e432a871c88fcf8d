using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads one subject.</summary>
static class ReadTheme
{
    public static Placed<ThemeFacts> From(YamlMap map)
    {
        var theme = new ThemeFacts(
            YamlFiles.Code(map),
            map.RequiredBilingual("name"),
            map.Bilingual("text"),
            map.Bilingual("chapter")
        );
        map.Done();
        return new(theme, map);
    }
}
