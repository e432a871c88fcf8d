using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Addresses of the pages on which documents are written and let out.</summary>
static class DraftPaths
{
    public const string Root = "work/drafts";

    public static string Of(Id<Draft> id) => $"{Root}/{id}";

    public static string Text(Id<Draft> id) => $"{Root}/{id}/text";
}
