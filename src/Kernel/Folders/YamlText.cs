using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Rekenschap.Kernel.Folders;

/// <summary>Builds the text of one YAML document into nodes.</summary>
static class YamlText
{
    /// <summary>The root; an empty scalar where there is no document or more than one; null, with a problem, where the text is no YAML.</summary>
    public static YamlNode? Root(string text, string file, FolderProblems problems, int firstLine)
    {
        try
        {
            YamlShape.Check(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 1 ? stream.Documents[0].RootNode : new YamlScalarNode();
        }
        catch (YamlException e)
        {
            var line = Math.Max(1, (int)e.Start.Line) + firstLine - 1;
            problems.Add(file, line, $"Geen geldige YAML: {e.Message}", $"Not valid YAML: {e.Message}");
        }
        return null;
    }
}
