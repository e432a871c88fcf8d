using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Drafts.Remarks;

static class RemarkTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<Remark>(remark =>
        {
            remark.ToTable("draft_remarks").HasKey(r => r.Id);
            remark.HasOne<Draft>().WithMany().HasForeignKey(r => r.Draft);
            remark.Property(r => r.Revision).IsConcurrencyToken();
            JsonColumn.Of(remark.Property(r => r.Said));
        });
}
