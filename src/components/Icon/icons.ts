import arrow from 'lucide-static/icons/arrow-right.svg?raw';
import book from 'lucide-static/icons/book-open.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import child from 'lucide-static/icons/baby.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import cross from 'lucide-static/icons/x.svg?raw';
import danger from 'lucide-static/icons/triangle-alert.svg?raw';
import door from 'lucide-static/icons/door-open.svg?raw';
import exit from 'lucide-static/icons/log-out.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import factory from 'lucide-static/icons/factory.svg?raw';
import hand from 'lucide-static/icons/hand.svg?raw';
import heart from 'lucide-static/icons/hand-heart.svg?raw';
import hotel from 'lucide-static/icons/hotel.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import law from 'lucide-static/icons/scale.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import luggage from 'lucide-static/icons/luggage.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import money from 'lucide-static/icons/banknote.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import out from 'lucide-static/icons/external-link.svg?raw';
import passport from 'lucide-static/icons/book-user.svg?raw';
import people from 'lucide-static/icons/users.svg?raw';
import person from 'lucide-static/icons/user.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import plane from 'lucide-static/icons/plane.svg?raw';
import question from 'lucide-static/icons/circle-question-mark.svg?raw';
import school from 'lucide-static/icons/school.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import speech from 'lucide-static/icons/message-circle.svg?raw';
import stamp from 'lucide-static/icons/stamp.svg?raw';
import tip from 'lucide-static/icons/lightbulb.svg?raw';
import work from 'lucide-static/icons/briefcase.svg?raw';

/** The drawing inside each icon, on a grid of 24 × 24 units; from Lucide, ISC licence. */
export const icons = Object.fromEntries(
  Object.entries({
    arrow,
    book,
    check,
    child,
    clock,
    cross,
    danger,
    door,
    exit,
    eye,
    factory,
    hand,
    heart,
    hotel,
    house,
    law,
    lock,
    luggage,
    menu,
    money,
    newspaper,
    out,
    passport,
    people,
    person,
    phone,
    plane,
    question,
    school,
    search,
    shield,
    speech,
    stamp,
    tip,
    work,
  }).map(([name, svg]) => [name, drawingOf(svg)]),
);

function drawingOf(svg: string): string {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}
