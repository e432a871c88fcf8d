using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Remarks;

static class RemarkPaths
{
    public static string All(Id<Draft> id) => $"{DraftPaths.Of(id)}/remarks";

    public static string One(Remark remark, string deed) => $"{All(remark.Draft)}/{remark.Id}/{deed}";
}
