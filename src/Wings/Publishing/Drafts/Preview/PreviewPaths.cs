namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>Addresses at which documents are looked at before they are public, and where that is arranged.</summary>
static class PreviewPaths
{
    /// <summary>Outside of signing in; who has the secret may look.</summary>
    public const string Root = "preview";

    public static string Of(string secret) => $"{Root}/{secret}";

    /// <summary>A page of the document, below the link: there it finds its other pages where it does once it is public.</summary>
    public static string Of(string secret, string page) => $"{Root}/{secret}/{page}";

    public static string Of(Draft draft) => $"{DraftPaths.Of(draft.Id)}/previews";
}
