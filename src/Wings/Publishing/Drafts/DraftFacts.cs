using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts;

/// <summary>What a document takes from its edition where its front matter is silent.</summary>
static class DraftFacts
{
    public static Defaults Otherwise(EditionOnDesk edition) =>
        new(
            edition.Figures.Edition.Languages is [var first, ..] ? first : Language.Nl,
            edition.Figures.Edition.Published
        );
}
