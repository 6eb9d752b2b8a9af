/**
 * Given names of women from all the countries whose people stand in German and English news, in Latin letters. A name that is
 * as often a word, a place or the first word of a company's name is left out: there the words around it must tell.
 */
export const feminine: ReadonlySet<string> = new Set(
  `
Aafke Aarti Aase Abbie Abby Abena Abigail Abimbola Abla Achieng Ada Adaeze Adaora Adela Adelaide Adele Adelheid Adelina Adenike Aderonke Adesua Adi Adila Adina Aditi
Adriana Adunni Adwoa Afaf Afia Afonsa Afra Afua Agata Agatha Agathe Agnes Agnese Agneta Agnete Agnieszka Aicha Aïcha Aida Aiko Aila Aileen Aili Ailsa Aimee Aina Ainara
Ainhoa Aino Ainsley Airi Aischa Aişe Aisha Aishwarya Aissata Aïssatou Aisyah Aitana Ajda Ajoke Akane Akanksha Akari Akemi Akiko Akosua Akua Alana Albana Albena Albertina
Albina Alda Aldina Aldona Aleisha Alejandra Aleksandra Alena Alenka Alessandra Alessia Alev Alexandra Alexandrina Alexis Alia Alice Alicia Alícia Alina Alisha Alison
Aliye Alizée Alka Alla Allison Alma Almut Alwine Alyson Alyssa Alzbeta Alžběta Ama Amaia Amaka Amal Amala Amalia Amalie Amalija Amanda Amandine Amani Amara Amarachi Ambika
Amelia Amélia Amelie Amélie Ami Amina Aminata Amira Amna Amparo Amra Amrita Amy Ana Anabel Anabela Anagha Anahit Anais Anaïs Anandi Ananya Anastasia Anastasiia Anastasija
Anastasiya Anastázie Andjela Andrea Andreea Andrijana Andżelika Aneta Anette Anežka Angela Ángela Angeles Ángeles Angelica Angélica Angelika Angelina Angelique Angélique
Ani Ania Anica Aniela Anika Anikó Anina Anisa Anita Anja Anjali Anjana Anju Anka Anke Ankita Ann Anna Annabel Annabella Annabelle Annalena Annalisa Annarita Anne Annegret
Anneke Anneli Annelie Annelien Annelies Anneliese Annemarie Annemie Annemiek Annemieke Annette Anni Annie Anniek Annika Annikki Annkathrin Annmarie Annukka Annunziata
Anouk Anoushka Anshika Antje Antonella Antonia Antonie Antonietta Antonija Antonina Anu Anubha Anuja Anupama Anuradha Anushka Anya Anyango Aoife Aparna Apolline Apolonija
Apoorva Arabella Araceli Araksi Araminta Arantxa Archana Ardita Ariadna Ariadne Ariana Ariane Arianna Arlete Arlette Armelle Arpita Arundhati Arushi Arzu Åsa Asako Asami
Asantewaa Åse Asha Åshild Ashleigh Ashley Ashwini Asiye Aslaug Asli Aslı Asma Asmaa Asmau Asta Ásta Astrid Asuka Asuman Asunción Asunta Atsuko Aude Audra Audrey Auður
Aurelia Aurélie Ausra Avani Avantika Aviva Avril Awa Awino Axelle Aya Ayaka Ayako Ayame Ayan Ayanda Ayano Ayça Aycan Ayelet Ayesha Ayfer Aygül Ayla Aylin Aynur Ayodele
Ayomide Ayse Ayşe Aysegül Ayşegül Aysel Aysun Ayten Ayu Ayumi Azadeh Aziza Azize Azlina Azra Azucena Babette Babirye Bahar Bahareh Banu Barbara Bärbel Barbora Barbro
Başak Basma Batya Bea Beata Beáta Beate Beatrice Beatrijs Beatrix Beatriz Becca Becky Begoña Behiye Belén Belgin Belinda Belma Benan Benazir Benedetta Bénédicte Bente
Bérénice Berfin Berit Berna Bernadette Bernadine Bernarda Bernice Berrin Berta Bertha Berthe Beryl Besa Bess Beth Bethan Bethany Betje Betsy Betti Bettina Bettine Betty
Betül Beverley Beverly Beyhan Beyza Bhagyashree Bharati Bhavana Bhavna Bianca Bilge Biljana Bindu Bine Binnur Birgit Birgitta Birgitte Birgül Birna Birte Birthe Bisi
Blanca Blanche Blandine Blanka Blaženka Blerta Bodil Bogdana Boglárka Bogumiła Boitumelo Bojana Bolanle Bontle Božena Bożena Bracha Branka Brenda Briana Brianna Bridget
Bridie Brigid Brigida Brígida Brigitte Brita Britta Bronagh Bronisława Bronwen Bronwyn Bruna Brunhilde Bruni Brygida Brynhild Buket Bukola Burcu Burga Burgi Busisiwe
Büsra Büşra Buyisiwe Caitlin Caitríona Calista Callie Camila Camilla Camille Canan Candace Candela Candice Candida Cansu Capucine Caridad Carina Carine Carissa Carla
Carlijn Carlota Carlotta Carly Carme Carmela Carmen Carol Carola Carole Carolien Carolin Carolina Caroline Carolyn Carrie Caryn Cassandra Cassandre Cassie Catalina
Cătălina Cate Caterina Cathal Catharina Catherine Cathleen Cathrin Cathy Catia Cátia Cato Catrin Catriona Cécile Cecilia Cecilie Cecily Celeste Célestine Celia Célia
Celina Celine Céline Cemile Cennet Ceren Ceri Ceyda Chana Chandrika Chantal Chantale Charlene Charlotta Charlotte Charmaine Charu Charulata Cheryl Chhavi Chiamaka Chiara
Chidinma Chie Chieko Chihiro Chika Chikako Chimamanda Chinenye Chinwe Chioma Chipo Chisato Chitra Chiyo Chloe Chloé Chloë Christa Christabel Christel Christiane Christie
Christina Christine Christl Christy Ciara Cigdem Çiğdem Cindy Cinthia Cintia Cinzia Claartje Claire Clara Cläre Clarice Clarissa Clarisse Claudette Claudia Claudine
Clélia Clemence Clémence Clementine Clémentine Cleo Cleonice Clotilde Cobie Colette Colleen Conceição Concepción Concetta Conchita Condoleezza Conny Constance Constanze
Consuelo Cora Coralie Corazon Cordelia Cordula Corien Corina Corinna Corinne Cornelia Cornelie Cosima Courtney Cristiana Cristiane Cristina Cvetelina Cynthia Cyrielle
Czesława Dace Dafna Dagmar Dagmara Dagny Dagrun Daiga Daiva Dalal Dalia Dália Dalit Dalma Damilola Damla Dana Danica Daniela Daniele Danièle Daniella Danielle Danijela
Danuta Daphna Daphne Darcy Daria Darija Darina Darlene Darya Dasha Davina Debbie Debby Debjani Debora Débora Deborah Debra Deepa Deepali Deepika Deepti Defne Deirdre
Delia Delilah Della Delphine Delyth Demet Demi Denise Deniz Deolinda Dervla Derya Desiree Desirée Désirée Desislava Desta Devika Devyani Dewi Dhanya Dian Diana Diane
Dianne Dicle Didem Diemut Dietlind Dieuwke Dijana Dikeledi Dilan Dilara Dilek Dilhani Dilma Dilruba Dina Dinah Dineo Disa Disha Divya Diya Doaa Dobromila Dolores Domenica
Domitila Domitille Domnica Donatella Döndü Donna Dora Dóra Doreen Dorina Dorinda Doris Dorit Doro Dorota Dorothea Dorothee Dorothy Dorottya Dörte Dörthe Dragana Drahomíra
Drita Dubravka Dulce Dunja Durga Dušica Duygu Dženana Dzhamilya Ebba Ebele Ebru Ece Eda Edda Edeltraud Edie Edita Edith Edna Eduarda Edurne Edwina Edyta Eefje Eeke Effie Efrat
Efua Eija Eike Eiko Eila Eileen Eilidh Eilish Eimear Einat Eira Eivor Ejiro Ekaterina Ekaterini Ekua Elaine Elçin Eleanor Elen Elena Eleni Eleonora Eleonore Eléonore
Éléonore Elfi Elfie Elfriede Elham Eliana Eliane Éliane Elif Elin Elín Elina Eline Elira Elisa Elisabet Elisabeth Élisabeth Elisabetta Elisaveta Elise Élise Elitsa Eliza
Elizabeth Elizaveta Elke Ella Ellemieke Ellen Elli Ellie Ellinor Elliot Elly Elmas Elnaz Elodie Élodie Eloísa Eloise Els Elsa Elsbeth Elsebeth Elsie Elske Elspeth Elvira
Elzbieta Elżbieta Emanuela Embla Emel Emer Emese Emi Emiko Emilia Emília Emilie Émilie Emilija Emily Emina Emine Emma Emmanuelle Emmeline Emmi Emmy Emőke Encarna
Encarnación Endah Enid Enikő Eniola Enise Enitan Enke Enriqueta Eri Erica Erika Eriko Erin Erla Ermelinda Erna Ernestina Ernestine Erzsébet Esen Esi Esin Eslem Esma Esmée
Esmeralda Esmeray Esperança Esperanza Esra Estefania Estefanía Estela Estella Estelle Ester Esther Eszter Ethel Etsuko Etta Eudora Eugenia Eugenie Eugénie Eugenija
Eulalia Eulália Eun-hye Eun-ji Eunice Eva Evangelia Evangeline Evdokia Evelin Eveline Evelyn Évelyne Evgenia Evgenija Evgeniya Evi Evren Ewa Ewelina Ezgi Fabiana Fabienne
Fabiola Fadekemi Fadime Fadwa Faiza Falguni Fanni Fanny Farah Farida Faridah Fariha Farnaz Farzana Fatemeh Fatima Fátima Fatimah Fatime Fatıma Fatma Fatoş Fatou Fatoumata
Fawzia Faye Federica Fedora Felicia Felicitas Felicity Femke Fenja Fenna Fenne Ferda Feride Feriha Fernanda Feyza Ffion Fiete Figen Fikile Fikriye Filipa Filiz Filomena
Finja Fiona Fionnuala Fiorella Firdaus Firdevs Fitri Flavia Flávia Fleur Floortje Florence Florentine Floriane Flurina Fokje Folake Folasade Folashade Forough Fotini Fran
Francesca Francine Francisca Françoise Franka Frankie Franzi Franziska Frauke Frederike Frederique Frédérique Freja Freya Freyja Frida Fríða Frieda Friedegard Friederike
Fulya Fumi Fumie Fumiko Funke Funmi Funmilayo Füsun Gabi Gabriela Gabriele Gabriella Gaëlle Gail Galia Galina Galit Galyna Gamze Gargi Gauri Gayane Gayatri Gayle
Geertje Geertruida Geeta Geetha Geetika Gemma Gena Genet Genevieve Geneviève Genoveva Georgeta Georgette Georgia Georgiana Georgie Georgina Geraldine Géraldine Gerd Gerda
Gerdien Gerlind Gerlinde Germaine Gerti Gertie Gertrud Gertrudes Gesa Gesche Gesine Ghada Ghislaine Gianna Gigliola Gila Gillian Gina Ginevra Ginni Ginny Gintare Giorgia
Giovanna Gisela Gisele Gisèle Gislaine Gita Gitta Gitte Giulia Giuliana Giuseppina Gizem Gladys Glenda Glenys Gloria Glòria Glynis Golnaz Gönül Gordana Graça Grace Gracia
Graciela Grainne Gráinne Graziella Grazyna Grażyna Greer Greetje Gret Greta Gretchen Griet Griselda Grit Gro Gry Guadalupe Gudrun Guðrún Gugu Gugulethu Guillermina Gülay
Gülbahar Gülcan Gülçin Gülden Güler Gülhan Gülizar Gülnur Gülsah Gülsen Gülşen Gülsüm Gülten Günay Gunda Gundula Gunhild Gunilla Gunn Gunnel Gunvor Guri Gwen Gwenaëlle
Gwendolyn Gwyneth Gwynne Habiba Hacer Hadas Hadia Hadiza Hafize Hafsa Hagit Hailey Hala Haley Halide Halima Halina Halla Halyna Hamida Hana Hanako Hanan Handan Hanh
Hanife Hanka Hanna Hannah Hanne Hanneke Hannelore Harini Harpa Harpreet Harriet Harriët Haruka Haruko Harumi Hasibe Hasmik Hatice Hatidža Hattie Hatun Havva Hawa Hayat
Hayley Hayriye Hazel Heather Heba Hedda Hedi Hediye Hedvig Hedwig Heidemarie Heidi Heidrun Heike Heilwig Heleen Helen Helena Helene Hélène Helenka Helga Heli Helka Hella
Helle Héloïse Hema Hemalatha Hend Hendrika Henny Henrietta Henriette Henrike Henryka Herborg Herlinde Hermine Hermínia Herta Hertha Hester Hetty Hiba Hideko Hien Hikari
Hila Hilal Hilaria Hilary Hilda Hilde Hildegard Hilke Hilkka Hillary Hilma Hiltrud Hina Hiroko Hiromi Hisako Hitomi Hjördis Hollie Holly Honoka Honorine Hortense
Hrafnhildur Hülya Hümeyra Huong Hurriyet Huyen Hye-jin Hye-won Hyun-jung Ida Idália Idit Idoia Ife Ifeoma Ifunanya Iga Iiris Ijeoma Ilana Ilaria Ildikó Ileana Ilene Ilka
Ilknur İlknur Ilona Ilse Ilze Imaculada Iman Imani Imelda Imke Immaculada Imogen Ina Inara Inbal Inbar Indah Indira Indra Indrani Indri Ineke Ines Inés Inês Ineta Inga
Inge Ingeborg Ingelore Inger Ingrid Ingunn Inka Inken Inkeri Inma Inmaculada Inna Insa Ioana Ioanna Iolanda Iona Ionela İpek Iqra Ira Irena Irene Irène Iria Irina Iris
Irit Irja Irma Irmela Irmeli Irmgard Irmtraud Iryna Isa Isabel Isabela Isabell Isabella Isabelle Isadora Isaura Isaure Isha Ishita Işıl Iska Isla Isobel Isolde Itziar Iva
Ivana Ivanka Iveta Ivete Ivona Ivone Ivonne Iwona Iyabo Izabela Izumi Jacinta Jackie Jaclyn Jacoba Jacqueline Jacquelyn Jacqui Jadranka Jadwiga Jagoda Jaime Jale Jamie
Jamila Jan Jana Janaína Jane Janelle Janet Janett Janette Janice Janie Janin Janina Janine Janna Janne Janneke Jantine Jantje Jarmila Jaroslava Jasmin Jasmina Jasna
Jaspreet Jaya Jayanthi Jayashree Jayne Jean Jeanette Jeanne Jeannette Jeannie Jehona Jelena Jella Jemima Jenifer Jenna Jennie Jennifer Jenny Jeri Jess Jessamy Jessica
Jéssica Jessie Jessika Jette Jhumpa Ji-eun Ji-hye Ji-min Ji-young Jihan Jikke Jill Jillian Jimena Jin-ah Jitka Jitske Jo Joan Joana Joanna Joanne Joaquina Jocelyn Jodi
Jodie Jody Joëlle Johanna Johanne Johnna Jolana Jolanda Jolanta Jolene Jolien Jónína Jordana Jördis Jorunn Jórunn Josefa Josefina Josefine Josephien Josephine Josette
Josiane Josie Jovana Jovanka Joy Joyce Juana Juanita Judit Judite Judith Judy Juhi Jule Julia Juliana Juliane Julianna Julianne Julie Julienne Juliet Julieta Juliette
Julija Julika Julissa Jumana Jumoke Junko Jūratė Jussara Justine Justyna Jutta Jyoti Jyotsna Kaarina Kader Kadiatou Kadri Kadriye Kagendo Kaho Kai Kaija Kaisa Kaitlin
Kaitlyn Kaja Kalina Kalpana Kalyani Kamala Kamila Kamile Kamilla Kamma Kana Kanako Kanchan Kaori Kaoru Kara Kareena Karen Karena Kari Karianne Karima Karin Karina
Karishma Karita Karla Karmit Karola Karolin Karolina Karolína Karoline Kartika Karuna Kasey Kasumi Katalin Katarina Katarzyna Kate Katelyn Katerina Kateřina Kateryna
Katharina Käthe Katherine Kathi Kathie Kathleen Kathrin Kathryn Kathy Kati Katica Katie Katinka Katja Katri Katrien Katrin Katrín Katrina Katsuko Katy Katya Kaveri Kavita
Kavitha Kavya Kay Kaye Kayla Kayleigh Kayo Kayoko Kazue Kazuko Kea Keerthi Kehinde Keiko Keira Kelli Kellie Kelly Kelsey Kemi Kendra Kenza Keren Keri Kerri Kerry Kersti
Kerstin Ketaki Ketevan Keziah Khadija Khadijah Khadijatou Khanyi Khanyisile Khatia Khethiwe Khin Kholoud Khushi Kim Kimberley Kimberly Kimiko Kinga Kira Kiran Kirsi
Kirsten Kirsti Kirstie Kirsty Kirthi Kitty Kiyoko Kjersti Klaara Klara Klára Klaudia Klavdija Komal Konstantina Kordula Korinna Kornelia Kotone Kristen Kristi Kristiane
Kristin Kristín Kristina Kristine Kristīne Kristýna Krisztina Kriti Krupa Krystal Krystyna Ksenia Ksenija Kübra Kumari Kumi Kumiko Květa Kyoko Kyra Kyung-hee Lacey Ladina
Laetitia Laëtitia Laia Laila Laima Lakshmi Lale Laleh Lalita Lamia Lamya Lana Lara Larisa Larissa Larysa Lata Latha Latifa Latife Latoya Laura Laure Lauren Laurence
Laurie Lavanya Laverne Lavinia Layla Lea Léa Leah Leandra Leanne Leela Leena Leila Leïla Leire Lejla Lena Leni Lenka Lenore Leona Leonie Leonor Leonora Leontien Lerato
Lesedi Lesley Leslie Lestari Lesya Leticia Letícia Letitia Leyla Leyli Liane Lianne Liat Lidia Lídia Lidija Lidiya Lieke Lies Liesbeth Lieselot Lieselotte Liesl Lieve
Liezl Līga Ligia Lígia Lihi Liisa Lil Lilia Lilian Liliana Liliane Lilianne Liliya Lilla Lilli Lillian Lilly Lily Limor Lina Linda Lindiwe Lindsay Lindsey Lineo Linh
Linnea Linnéa Linsey Liora Lisa Lisandra Lisbet Lisbeth Liselotte Liseth Lisette Liss Liubov Liv Livia Lívia Liz Lizzie Ljiljana Ljubica Ljubov Ljudmila Loan Loes Lois
Lola Lonneke Lore Loredana Loreen Lorena Lorenza Loreto Loretta Lori Lorna Lorraine Lotta Lotte Lottie Lou Loubna Louella Louisa Louise Lourdes Lovisa Luana Luba Lubna
Lucia Lucía Lúcia Luciana Lucie Lucija Lucille Lucinda Lucrecia Lucretia Lucrezia Lucy Lucyna Ludivine Ludmila Ludmiła Ludmilla Ludmyla Ludovica Luella Luisa Luísa Luise
Lulama Lulu Luminița Lumnije Lurdes Lusine Luz Luzia Luzie Lydia Lynda Lynette Lynn Lynne Lynsey Lyubov Lyudmila Maaike Maarit Maartje Maayan Mabel Macarena Machiko
Machteld Mackenzie Madalena Maddalena Maddie Madeleine Madeline Madelon Madge Madhavi Madhu Madhuri Madlaina Madoka Mady Mae Maeve Mafalda Magali Magalie Magda
Magdalena Maggie Maha Maharani Mahin Mahnaz Maho Mahsa Maija Maike Maiko Mairead Mairi Maisie Maite Maitê Maïté Maj Maja Majda Majlinda Makeda Makena Maki Makiko Malak
Malavika Malee Malene Malgorzata Małgorzata Malika Malin Malina Malini Mallika Malwine Mami Mamta Manal Manami Manasi Manca Mandana Mandira Mandy Manisha Manju Manjula
Manon Manuela Mara Marcela Marcella Marcia Marcy Mareen Mareike Maren Marga Margaret Margareta Margarete Margarethe Margarida Margarita Margaux Margery Margherita Margie
Margit Margita Margitta Margot Margret Margrethe Margriet Margrit Margrith Marguerite Mari Maria María Mariah Mariam Mariama Marian Mariana Marianne Mariatu Maribel
Maribeth Maricarmen Maricel Marie Marieke Mariella Mariëlle Marietta Marija Marije Marijke Marika Marike Mariko Marilena Marilene Marilyn Marina Marine Mariola Marion
Marisa Marisol Marissa Marit Marita Marites Mariya Mariza Marjan Marjatta Marjo Marjolaine Marjolein Marjorie Marjut Marketa Markéta Marleen Marlen Marlene Marlène
Marlies Marlis Marlise Marloes Marsha Marta Márta Märta Martha Martina Martine Martyna Maru Marwa Mary Maryam Maryanne Marybeth Maryja Maryna Maryse Marzena Masako Mascha
Masumi Mathilda Mathilde Matilda Matilde Maud Maude Maura Maureen Mavis Maxine Maya Mayte Mayu Mayuko Mayumi Mayuri Mbali Mckenzie Mechthild Mechtild Medine Meena
Meenakshi Meera Meg Megan Megawati Megha Meghan Meghna Megumi Mehtap Mehwish Mei Meike Meital Mel Melanie Mélanie Melek Meliha Melike Melina Melinda Melis Melisa Melissa
Mélissa Meltem Melva Mena Meral Merav Mercè Meredith Merete Meriem Merit Merita Merja Merle Merryn Mersiha Mervat Merve Mervi Meryem Meseret Mette Mhairi Mi-kyung Mia
Micaela Michaela Michaele Michal Michela Michele Michèle Micheline Michelle Michiko Midori Mie Mieke Mieko Miho Mihoko Mihriban Mika Mikako Miki Mikiko Milagros Milda
Mildred Milena Milica Miljana Milla Millicent Millie Miluše Mimi Mimoza Min-ji Min-jung Mina Minako Minami Mindy Minna Minnie Minttu Mira Miranda Mireia Mireille Mirela
Mirella Miren Miriam Mirit Mirja Mirjam Mirjana Mirka Miroslava Mirosława Mirta Mirthe Mitali Mithila Mitra Mitsuko Mitzi Miwa Miwako Miyako Miyu Miyuki Mizuho Mizuki
Mmabatho Moa Modupe Moira Mollie Molly Momoko Mona Monica Mónica Monika Monique Montserrat Morag Moran Morwenna Mosunmola Motoko Moumita Mpho Mrinalini Müge Mujgan Mumbi
Muna Münevver Muriel Muthoni Müzeyyen Mwikali Myra Myriam Myrna Myrthe Mythili Naama Nabila Nada Nadège Nadeschda Nadezda Nadezhda Nadia Nadine Nadira Nadiya Nadja
Nafissatou Nagihan Nagisa Nahed Nahid Nahla Najat Najla Nakato Naledi Nalini Namiko Namita Namrata Nana Nanako Nanami Nancy Nandi Nandini Nandipha Nandita Nane Nanette
Nanna Nao Naoko Naomi Narges Nargis Nashwa Nasim Nasra Nasreen Nasrin Nastja Natalia Natália Natàlia Natalie Nataliia Natalija Nataliya Natalka Natalya Natasa Nataša
Natascha Natasha Nathália Nathalie Natividad Natsuko Natsumi Nawal Naz Nazan Nazanin Nazaré Nazli Nazlı Ndidi Nebahat Necla Neela Neelam Neele Neeltje Neena Neerja Neetu
Negar Negin Neha Neide Nekane Nela Nele Nell Nelleke Nellie Nelly Nermin Nerys Neşe Neslihan Nessa Neta Netta Nettie Neus Nevena Nevin Nezahat Nga Ngan Ngina Ngoc Ngozi
Nguyet Nhi Nhung Nia Niamh Nichola Nicki Nicky Nicola Nicole Nicoletta Nicolette Nicolien Nidhi Nienke Nieves Nihal Nihan Niharika Niina Nikita Nikki Nikol Nikoleta
Nikolina Nilgün Nilima Niloofar Niloufar Nilüfer Nina Ninja Nino Nira Nirit Nirmala Nirosha Nisha Nishita Nisreen Nita Nitya Njeri Nkechi Nkiru Nkosazana Nneka
Nnenna Noa Nobuko Noelia Noélia Noelle Noemi Noémia Noémie Noluthando Nolwenn Nomfundo Nompilo Nompumelelo Nomsa Nomvula Nonhlanhla Nontobeko Noor Nora Nóra Noraini
Noreen Nori Noriko Norma Nosipho Notburga Nouf Nour Noura Noxolo Nozomi Nthabiseng Ntombi Nuala Nune Nuran Nuray Nurcan Nurgül Nurhan Nuria Núria Nurit Nuriye Nursel
Nurşen Nurul Nusrat Nwanneka Nyambura Nynke Nyokabi Oana Obiageli Océane Octavia Oda Oddny Odete Odette Odile Odunola Ofelia Ofra Oksana Olalla Olamide Olayemi Olayinka
Oleksandra Olena Olesya Olga Olha Olivia Olívia Oluchi Olufunke Olufunmilayo Olwen Olympe Ombretta Omolara Omotola Onyinye Oona Oonagh Oriana Orietta Orit Orla
Orlaith Orly Orna Ornella Orsolya Ortrud Osnat Otilia Ottilie Ottoline Outi Oxana Özge Özgül Özlem Padma Padmaja Paetongtarn Paige Paivi Päivi Pakize Palesa Pallavi
Palmira Paloma Pam Pamela Paola Paraskevi Parisa Parvati Parvin Pascale Pat Patricia Patrícia Patrizia Patrycja Patti Pattie Patty Paula Paulette Paulina Pauline Pavla
Pavlína Pegah Peggy Pelin Penelope Penélope Pennie Penny Perdita Perla Pernilla Pernille Perrine Pervin Petra Petronella Petula Petya Phaedra Philine Philippa Phillipa
Phoebe Phumzile Phuong Phyllis Pia Pien Piia Pilar Pinar Pippa Pirjo Pirkko Piroska Pınar Pleun Pnina Polina Polly Pooja Poonam Portia Povilė Prachi Pragya Pranali
Pratibha Preethi Preeti Prema Prerna Priscila Priscilla Priti Priya Priyanka Prunella Puja Purificación Purnima Purvi Puspa Putri Quirine Quitéria Quyen Quynh Rabia
Rachael Rachel Rachelle Rada Radha Radhika Radka Radmila Radostina Raelene Rafaela Raffaela Raffaella Ragna Ragnheiður Ragnhild Rahayu Rahel Rahma Raija Raimunda Raisa
Raja Rajani Rajeshwari Rakhi Ralitsa Ramona Ramune Ramya Rana Randi Rani Rania Ranjana Ranveig Raquel Rasa Rasha Rashmi Ratna Ravit Rawan Razan Reagan Reba Rebecca
Rebekka Reem Refilwe Regina Regine Régine Regula Reiko Reina Reinhild Réka Rekha Renata Renate Reni Renu Renuka Resi Retno Reut Revathi Reyhan Rhian Rhiannon Rhoda Rhona
Rhonda Rhys Ria Rianne Ricarda Richa Riddhi Rie Rieke Rieko Riikka Riitta Rika Rike Riko Riley Rima Rina Rinat Rini Rino Rinske Risa Rita Ritika Ritu Ritva Rivka Riya
Roberta Robyn Rocio Rocío Rodica Rohana Roisin Róisín Rokia Romina Romy Ronit Ronja Ronke Roopa Rosa Rosalia Rosalía Rosália Rosalie Rosalind Rosalinde Rosalyn Rosamund
Rosana Rosângela Rosanna Rosanne Rosaria Rosario Rose Roseanne Rosel Rosella Rosemarie Rosemary Roser Roshni Rosi Rosie Rosina Rosinha Rosita Rosmah Roswitha Rowan Rowena
Roxana Roxane Roxanne Roya Roza Rozalia Ruchi Ruchika Rufina Rukiye Rukmini Rumana Rümeysa Rumiana Rupa Rupal Ruri Ruslana Ruta Rūta Rutendo Ruth Ruthi Ružica Ryoko
Saadet Saadia Saana Saara Saba Sabiha Sabina Sabine Sabrina Sacha Sachi Sachiko Sadhana Sadie Safiye Safra Sahar Saida Saija Saila Saki Sakshi Sakura Sally Salma Salome
Salomé Salwa Samantha Samar Samara Samia Samira Sana Sanaa Sanaz Sandhya Sandra Sandrine Sanduni Sandy Sanela Sangeeta Saniye Sanja Sanjana Sanna Sanne Saoirse Saori
Sapna Sara Sára Sarah Sarala Saraswati Sari Sarina Sarita Sarolta Sasha Saskia Satoko Satomi Satu Saule Savita Savitri Sawsan Sayaka Sayoko Sayuri Scarlett Seble Seda
Seema Seher Sehnaz Seiko Selda Selen Selena Selene Selin Selina Selma Sema Semiha Semra Senada Senay Şenay Senka Senta Seo-yeon Sepideh Seraina Serap Serena Setsuko
Sevda Séverine Sevgi Sevil Sevim Sevinç Sevtap Seyda Şeyma Seynabou Shabnam Shadi Shahd Shaheen Shahla Shahnaz Shaila Shaima Shaista Shalini Shamiso Shana Shannon Shanta
Shanthi Shari Sharifa Sharmila Sharmistha Sharon Sharona Shashi Shauna Shawna Shazia Shea Sheetal Shefali Sheikh Sheila Shelley Shelly Shereen Sheri Sherri Sherry Sheryl
Shigeko Shiho Shikha Shilpa Shino Shinobu Shira Shiri Shirin Shirley Shivani Shizuka Shizuko Shlomit Shobha Shobhana Shohreh Shoko Shona Shoshana Shpresa Shraddha Shreya
Shruti Shubha Shulamit Shweta Sian Siân Sibel Sibongile Sibylla Sibylle Sidney Sidonie Sidsel Sieglinde Sietske Sigal Signe Signhild Sigrid Sigríður Sigrun Sigurlaug
Siham Sijbrich Silja Silke Silvana Silvia Sílvia Simin Simina Simisola Simona Simone Simran Sina Sinazo Sindisiwe Sinead Sinéad Sini Sinja Siobhan Siobhán Siphokazi
Sirin Şirin Siriporn Sissi Sita Sithembile Siti Siv Sivan Slađana Slavica Slavka Smita Smriti Sneha Snehal Sneža Snezana Snežana So-young Socorro Sofia Sofía Sofie Sofija
Sofiya Soha Solange Soledad Solvei Solveig Sólveig Solvej Somchit Sonal Sonali Songül Sonia Sónia Sônia Sonja Sonya Soo-jin Soo-yeon Sophia Sophie Sophy Soraia Soraya
Soumya Spela Špela Sreedevi Sridevi Stacey Stacie Stacy Stanislava Stanislawa Stanka Starla Stavroula Stefania Stefanie Steffi Stefka Stela Stella Stephanie Stéphanie
Stijntje Stine Stojanka Subhadra Suchitra Sudabeh Sudha Sue Suellen Suhaila Suheir Sujata Sukanya Sukie Sukma Sulastri Suman Sumana Sumaya Sumiko Sumire Sun-hee Suna
Sunita Sunniva Suparna Supriya Surabhi Surbhi Susan Susana Susann Susanna Susannah Susanne Suse Sushma Sushmita Susi Susie Susse Suu Suzan Suzana Suzanna Suzanne Suzue
Suzy Svea Svenja Svetla Svetlana Svitlana Swantje Swapna Swara Swati Swetlana Swietlana Sybil Sybille Sylvana Sylvia Sylvie Sylwia Synne Synnøve Szilvia Tabea Tabitha
Tafadzwa Tahani Tahira Taina Taís Taisiya Takako Takeko Tali Tamaki Tamami Tamar Tamara Tamiko Tammy Tamsin Tania Tânia Tanja Tanvi Tanya Tara Taraneh Tariro Tarja Tasha
Taslima Tasneem Tatiana Tatjana Tatyana Teija Telma Temi Temitope Tendai Teodora Teresa Teresinha Tereza Terhi Teri Terri Tess Tessa Tetiana Tetyana Teuta Thaís Tham
Thandeka Thandi Thandiwe Thao Thea Thekla Thelma Thembeka Thembi Theodora Theresa Thérèse Theresia Thesi Thilda Thilini Thora Thuy Tiana Tiffany Tigist Tiina Tijana Tilda
Tilly Tímea Tina Tinatin Tine Tineke Tiril Tirza Titilayo Tiwa Tiziana Tjitske Tolulope Tomma Tomoe Tomoka Tomoko Tomomi Toni Tonje Tonya Tori Torill Torunn Toshiko Tosin
Tove Toyin Tracey Traci Tracie Tracy Trang Traudel Traudl Tricia Trijntje Trina Trinh Trish Trisha Trixi Trude Trudy Trupti Truus Tsipi Tsitsi Tsukasa Tsvetana Tuba Tugba
Tuğba Tuğçe Tuğrul Tuija Tuire Tülay Tülin Tulsi Turid Türkan Tuula Tuuli Tuyet Tyra Tzipi Uche Uju Ülkü Ulla Ulrike Uma Ummu Ümmügülsüm Unathi Undine Unn Unni Urmila
Ursina Ursula Úrsula Urszula Urte Urvashi Uschi Usha Uta Ute Uyen Vaishali Vaishnavi Valarie Valbona Valentina Valentine Valentyna Valeria Valéria Valerie Valérie
Valeriya Valeska Vanda Vandana Vanessa Vani Vania Vânia Vanita Vanja Vanya Vappu Varsha Vasilica Vasiliki Vasudha Vasundhara Veena Veerle Velma Venetia Venla Vera Věra
Verana Vered Verena Verity Verna Veronica Verónica Veronika Veronique Véronique Vesela Veselina Vesna Vibeke Vibha Vicenta Vicki Vickie Vicky Victoria Vidya Viera Vigdis
Vigdís Vijaya Vikki Viktoria Viktoriia Viktorija Viktoriya Vilija Vilma Vimala Vinita Viola Violeta Violetta Viorica Virág Virgínia Virginie Viridiana Virpi Vittoria
Viveka Vivian Viviana Viviane Vivien Vivienne Vjosa Vladislava Vlasta Vlora Vreni Vroni Wafa Wafaa Wairimu Waltraud Waltraut Wambui Wanda Wangari Wangui Wanjiku Wanjiru
Wati Wenche Wencke Wendela Wendy Wenke Weronika Whitney Wibke Wiebke Wiesława Wiktoria Wilhelmina Wilhelmine Willa Willemijn Wilma Wiltrud Winifred Winnie Wioletta
Władysława Wulan Xaviera Xenia Ximena Xiomara Yaa Yaara Yael Yaffa Yaiza Yalda Yamini Yamuna Yana Yanti Yara Yasemin Yasmeen Yasmin Yasmina Yasue Yasuko Yayoi Yehudit
Yelda Yelena Yeliz Yesim Yeşim Yetunde Yeva Yevgenia Yevheniia Yewande Yifat Yingluck Yıldız Ylva Yoko Yolanda Yolande Yonca Yoo-jin Yordanka Yoshie Yoshiko Yosra
Young-hee Yrsa Yseult Yu-na Yui Yuka Yukari Yuki Yukie Yukiko Yuko Yulia Yuliana Yuliia Yuliya Yumi Yumiko Yuna Yurdagül Yuri Yurika Yuriko Yuu Yuuki Yvette Yvonne Zahra
Zainab Zainabu Zakia Zaleha Zandile Zanele Żaneta Żanna Zarina Zawadi Zdenka Zehava Zehra Zeina Zekiye Zelda Zélia Zeliha Zena Zerrin Zerya Zeti Zeynep Zhanna Ziba Zilda
Zinaida Zindzi Zineb Zinhle Zipora Zita Živa Zlata Zodwa Zoe Zoé Zoey Zofia Zohra Zoja Zoleka Zora Zorana Zorica Zoya Zsófia Zsuzsanna Zübeyde Zuhal Zuleika Züleyha
Zulmira Zuzana Zuzanna Zwaantje Þóra Þórdís
`
    .trim()
    .split(/\s+/),
);
