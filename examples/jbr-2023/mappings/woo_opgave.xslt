<?xml version="1.0" encoding="UTF-8"?>
<!-- A ministry's own XML return becomes the long form. `at` says where each value stood, so that a finding can name it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:w="urn:voorbeeld:woo-opgave"
    xmlns:source="urn:rekenschap:source"
    exclude-result-prefixes="w source">

  <xsl:template match="/w:opgave">
    <observations>
      <xsl:apply-templates select="w:jaar/w:verzoeken/* | w:jaar/w:gepubliceerd"/>
    </observations>
  </xsl:template>

  <xsl:template match="w:ontvangen"><xsl:call-template name="o"><xsl:with-param name="indicator" select="'woo_received'"/></xsl:call-template></xsl:template>
  <xsl:template match="w:besloten"><xsl:call-template name="o"><xsl:with-param name="indicator" select="'woo_decided'"/></xsl:call-template></xsl:template>
  <xsl:template match="w:binnenTermijn"><xsl:call-template name="o"><xsl:with-param name="indicator" select="'woo_in_term'"/></xsl:call-template></xsl:template>
  <xsl:template match="w:gemiddeldeDagen"><xsl:call-template name="o"><xsl:with-param name="indicator" select="'woo_days'"/></xsl:call-template></xsl:template>
  <xsl:template match="w:gepubliceerd"><xsl:call-template name="o"><xsl:with-param name="indicator" select="'documents_published'"/></xsl:call-template></xsl:template>

  <xsl:template name="o">
    <xsl:param name="indicator"/>
    <o indicator="{$indicator}" period="{ancestor::w:jaar/@nummer}" organisation="{/w:opgave/@ministerie}" value="{.}" at="{@source:at}"/>
  </xsl:template>
</xsl:stylesheet>
