using Rekenschap.Publishing.Claims.Listing;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Errata.Listing;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;

namespace Rekenschap.Publishing;

/// <summary>The Publishing wing's endpoints of the API.</summary>
/// <param name="edition">There as soon as it is judged.</param>
public sealed class PublicationEndpoints(Now<PublishedEdition> edition) : IContributeEndpoints
{
    public void Map(ApiRoutes routes)
    {
        ListPublications.Map(routes, edition);
        ListDocuments.Map(routes, edition);
        ListClaims.Map(routes, edition);
        ListErrata.Map(routes, edition);
    }
}
