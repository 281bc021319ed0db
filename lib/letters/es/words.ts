import type { Words } from '../wording';

const words: Words = {
  locale: 'es',
  period: (amount, unit) => {
    switch (unit) {
      case 'calendar_month':
      case 'calendar_months':
        return amount === 1 ? 'un mes' : `${amount} meses`;
      case 'weeks':
        return amount === 1 ? 'una semana' : `${amount} semanas`;
      case 'calendar_days':
        return amount === 1 ? 'un día' : `${amount} días`;
      case 'business_days':
      case 'working_days':
        return amount === 1 ? 'un día hábil' : `${amount} días hábiles`;
      default:
        return null;
    }
  },
  to: (name) => `Para: ${name}`,
  reference: (reference) => `Referencia: ${reference}`,
  name: (name) => `Nombre: ${name}`,
  email: (email) => `Correo: ${email}`,
  address: (address) => `Dirección: ${address}`,
  residence: (place) => `Residencia: ${place}`,
  born: (day) => `Nacimiento: ${day}`,
  birthPlace: (place) => `Lugar de nacimiento: ${place}`,
  profile: (url) => `Perfil: ${url}`,
  photo: (url) => `Foto: ${url}`,
  website: (host) => `Sitio web: ${host}`,
  closing: (name) => `Atentamente,\n${name}`,
  names: {
    access: 'acceso',
    erasure: 'supresión',
    deletion: 'eliminación',
    destruction: 'destrucción',
    rectification: 'rectificación',
    objection: 'oposición',
    restriction: 'limitación del tratamiento',
    withdraw_consent: 'retirada del consentimiento',
    limit_sensitive: 'uso limitado de datos sensibles',
    opt_out_sale: 'no vender ni compartir',
    opt_out_profiling: 'no elaborar perfiles',
    portability: 'portabilidad',
    biometric_protection: 'ninguna huella facial sin consentimiento',
    opt_out: 'exclusión',
  },
};

export default words;
