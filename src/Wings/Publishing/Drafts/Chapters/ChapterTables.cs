using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Publishing.Drafts.Chapters;

static class ChapterTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<Chapter>(chapter =>
        {
            chapter.ToTable("draft_chapters").HasKey(c => new { c.Draft, c.Key });
            chapter.HasOne<Draft>().WithMany().HasForeignKey(c => c.Draft);
            chapter.Property(c => c.Revision).IsConcurrencyToken();
        });
}
